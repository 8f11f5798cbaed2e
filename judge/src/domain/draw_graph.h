#pragma once

#include "domain/draw_context.h"

namespace gavel::judge {

/// The edges of a graph(n, m) with the promises of its line. Throws Infeasible when no such graph
/// has so many nodes and edges.
[[nodiscard]] Value draw_graph(const DrawContext& context, const LinePlan& line,
                               RandomStream stream);

}  // namespace gavel::judge
