#pragma once

#include <cstdint>
#include <vector>

#include "shrink/leaves.h"

namespace gavel::judge::shrinking {

/// Whole numbers that are measured against each other: the values of one field over its list, those
/// of one argument over the calls; then all fields of a record, and all arguments, together (start
/// and end of an interval move only as one).
[[nodiscard]] std::vector<LeafGroup> families(const Anatomy& parts);

/// The different values of a family, ascending.
[[nodiscard]] std::vector<std::int64_t> values_of(const Anatomy& parts, const LeafGroup& family);

/// Single arguments that are whole numbers above the simplest one, by leaf.
[[nodiscard]] std::vector<std::size_t> lowerable_arguments(const Anatomy& parts);

}  // namespace gavel::judge::shrinking
