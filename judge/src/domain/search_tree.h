#pragma once

#include <vector>

#include "gavel/judge/value.h"

namespace gavel::judge {

/// The values of a tree in level order (null for a missing child), from left to right: those of a
/// search tree ascend. Borrowed from `nodes`, which is a tree's level order.
[[nodiscard]] std::vector<const Value*> values_from_left(const Value::List& nodes);

}  // namespace gavel::judge
