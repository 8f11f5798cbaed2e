#pragma once

#include <string>
#include <vector>

namespace gavel::fuzz {

/// What the target accepts; each target has its own.
[[nodiscard]] std::vector<std::string> seeds();

}  // namespace gavel::fuzz
