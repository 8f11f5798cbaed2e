#pragma once

#include "gavel/judge/value.h"

namespace gavel::judge {

/// The order of the values of one type: nulls first, false before true, numbers by size, texts byte
/// by byte, lists and records element by element.
[[nodiscard]] bool value_less(const Value& a, const Value& b);

}  // namespace gavel::judge
