#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"

#include "values/syntax_error.h"

namespace gavel::judge {

/// Reads `exact`, `unordered [*]`, `float abs 1e-6`, ... Throws SyntaxError.
[[nodiscard]] OutputRule parse_output_rule(std::string_view text);

/// Checks that `path` ("[*].members") leads somewhere in `type`; the type there. Throws SyntaxError
/// with an offset in `path`.
[[nodiscard]] Type type_at(const Type& type, std::string_view path, RecordTypes records);

}  // namespace gavel::judge
