#pragma once

#include <string>

#include "gavel/judge/domain.h"

namespace gavel::judge {

/// The expression as a person writes it: "2*window/limit + 1", "events.length", numbers styled
/// (2·10⁵). Brackets stand only where they are needed.
[[nodiscard]] std::string to_text(const Expression& expression);

/// "1..n", or "n" when both ends are the same.
[[nodiscard]] std::string to_text(const Range& range);

/// Whether no name stands in it.
[[nodiscard]] bool is_constant(const Expression& expression);

}  // namespace gavel::judge
