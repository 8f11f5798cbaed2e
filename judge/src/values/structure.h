#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "gavel/judge/value.h"

namespace gavel::judge {

/// Why a list is not the level order of a tree (a null root, a node without a parent); empty when
/// it is one.
[[nodiscard]] std::string tree_error(const Value::List& nodes);

/// Drops the nulls at the end, so that equal trees have equal lists.
void trim_tree(Value::List& nodes);

/// The index of the first pair whose key an earlier pair has already. O(n log n).
[[nodiscard]] std::optional<std::size_t> find_repeated_key(const Value::List& pairs);

}  // namespace gavel::judge
