#pragma once

#include <functional>
#include <string>

#include "check/rule_tree.h"

namespace gavel::judge::checking {

/// What a wrong typed answer has in common with the right one, or nothing. `equal_under` compares
/// the whole answer again, more laxly.
[[nodiscard]] std::string value_note(const std::function<bool(const Loosening&)>& equal_under);

}  // namespace gavel::judge::checking
