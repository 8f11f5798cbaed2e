#pragma once

#include <cstddef>
#include <vector>

#include "domain/draw_plan.h"
#include "domain/random_stream.h"
#include "gavel/judge/value.h"

namespace gavel::judge {

/// A binary tree with these nodes, in level order with null for a missing child and none behind the
/// last node. `in_order`: the values are put in in their order from left to right, which makes a
/// search tree of ascending values; otherwise in the order of the levels.
[[nodiscard]] Value draw_tree(std::vector<Value> nodes, bool in_order, Style style,
                              RandomStream& stream);

}  // namespace gavel::judge
