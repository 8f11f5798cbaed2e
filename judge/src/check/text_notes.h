#pragma once

#include <string>
#include <string_view>

#include "gavel/judge/problem.h"

namespace gavel::judge::checking {

/// What a wrong text has in common with the right one ("only whitespace differs"), or nothing.
/// Never says more than is true of the whole text.
[[nodiscard]] std::string text_note(const OutputRule& rule, std::string_view expected,
                                    std::string_view got);

}  // namespace gavel::judge::checking
