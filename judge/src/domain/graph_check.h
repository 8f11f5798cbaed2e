#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/domain.h"

namespace gavel::judge {

/// A promise about a graph that its edges break.
struct GraphFault {
  const char* kind;  ///< "connected", "tree", "dag", "simple"
  std::string reason;
};

/// Edges between the nodes 0..nodes-1; each end is one of them. In time about linear.
using Edges = std::vector<std::pair<std::int64_t, std::int64_t>>;
[[nodiscard]] std::vector<GraphFault> check_graph(const Edges& edges, std::int64_t nodes,
                                                  const Promises& promises);

}  // namespace gavel::judge
