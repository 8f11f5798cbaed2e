#pragma once

#include <string_view>

#include "gavel/judge/domain.h"
#include "gavel/judge/expression.h"

namespace gavel::judge {

/// Whether the expression, one end of the range, an operand of the shape uses the name.
[[nodiscard]] bool mentions(const Expression& expression, std::string_view name);
[[nodiscard]] bool mentions(const Range& range, std::string_view name);
[[nodiscard]] bool mentions(const Shape& shape, std::string_view name);

/// Whether the name stands in the text as a word of its own.
[[nodiscard]] bool mentions_word(std::string_view text, std::string_view name);

}  // namespace gavel::judge
