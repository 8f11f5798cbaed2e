#pragma once

#include <string>
#include <vector>

#include "gavel/judge/domain.h"

#include "domain/cursor.h"

namespace gavel::judge {

/// Reads one promise into `line.promises`, whose type and dimensions are known and which has room
/// for every level. Throws SyntaxError, also when the promise does not fit the type.
void read_promise(Cursor& cursor, DomainSpec& line, const std::vector<RecordType>& records);

/// What the promises say together: `strict` needs an order. Throws SyntaxError.
void check_promises(const DomainSpec& line);

/// The type of the values that the line's promises at `level` are about: the list itself, or, at
/// the innermost level, the value.
[[nodiscard]] const Type& type_at(const DomainSpec& line, std::size_t level);

}  // namespace gavel::judge
