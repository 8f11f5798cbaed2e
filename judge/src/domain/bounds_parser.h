#pragma once

#include <memory>
#include <string>
#include <vector>

#include "gavel/judge/domain.h"

#include "domain/cursor.h"

namespace gavel::judge {

/// Reads what stands behind the type of a line, up to `,`, `~` or the end: `0..1e9`, `{a, b}`,
/// `/pattern/`, `of a-z`. `type` is the type of the values that are bounded. Throws SyntaxError.
[[nodiscard]] Bounds read_bounds(Cursor& cursor, const Type& type, RecordTypes records);

/// `/pattern/`, of which the first slash comes next. Throws SyntaxError.
[[nodiscard]] std::shared_ptr<const Pattern> read_pattern(Cursor& cursor);

/// `{a, b, c}` of values of `type`, at least one. Throws SyntaxError.
[[nodiscard]] std::vector<Value> read_choices(Cursor& cursor, const Type& type,
                                              RecordTypes records);

}  // namespace gavel::judge
