#pragma once

#include <vector>

#include "domain/breaking_values.h"

namespace gavel::judge {

/// Lists that break what is promised of this list: its length, its order, its differences, its sum,
/// the order of a field over it, or the form of the graph that it is the edges of.
[[nodiscard]] std::vector<BreakingValue> breaking_lists(const Problem& problem, const Spot& spot,
                                                        const Value& valid, const Scope& scope);

/// Nodes of a tree or linked list that are too many, too few, or out of order.
[[nodiscard]] std::vector<BreakingValue> breaking_nodes(const Problem& problem, const Spot& spot,
                                                        const Value& valid, const Scope& scope);

}  // namespace gavel::judge
