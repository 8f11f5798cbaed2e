#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gavel::judge {

/// "did you mean `x`?", or "one of a, b, c" when they are few, or empty.
[[nodiscard]] std::string suggestion(std::string_view word,
                                     std::span<const std::string> candidates);

}  // namespace gavel::judge
