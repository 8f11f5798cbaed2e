#pragma once

#include <string_view>

#include "gavel/judge/expression.h"

namespace gavel::judge {

/// `limit <= n`, `xs[i] != xs[i + 1]`, `1 <= a < b`. Free indexes are not known yet (see resolve.h).
/// Throws SyntaxError.
[[nodiscard]] Relation parse_relation(std::string_view text);

}  // namespace gavel::judge
