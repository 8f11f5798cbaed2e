#pragma once

#include <vector>

#include "gavel/judge/domain.h"

#include "domain/cursor.h"

namespace gavel::judge {

/// Reads what stands behind `~`, to the end: `walk(0..3*gap) near gap`, at least one shape. Throws
/// SyntaxError, also when a shape does not fit the line's type.
[[nodiscard]] std::vector<Shape> read_shapes(Cursor& cursor, const DomainSpec& line);

}  // namespace gavel::judge
