#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "gavel/judge/domain.h"
#include "gavel/judge/expression.h"

#include "domain/cursor.h"

namespace gavel::judge {

/// Reads the expression at the cursor and stops at the first character that cannot go on with it.
/// Names are taken as they come (see resolve.h). Throws SyntaxError.
[[nodiscard]] Expression read_expression(Cursor& cursor);

/// `low..high`, or one expression: both ends then. Throws SyntaxError.
[[nodiscard]] Range read_range(Cursor& cursor);

/// A text that is one expression and nothing else. Throws SyntaxError.
[[nodiscard]] Expression parse_expression(std::string_view text);

/// Whether `name` is one of the functions: min, max, len, sum, abs.
[[nodiscard]] bool is_function(std::string_view name);

/// The expression of a whole number, of a name.
[[nodiscard]] Expression number_expression(std::int64_t number);
[[nodiscard]] Expression name_expression(std::string name);

}  // namespace gavel::judge
