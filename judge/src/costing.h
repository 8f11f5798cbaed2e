#pragma once

#include "gavel/judge/cost.h"

#include "engine.h"

namespace gavel::judge {

/// Measures what a submission costs: builds it to be counted, climbs the problem's ladder along
/// each axis, estimates, times it beside the reference, and compares with what was stated.
[[nodiscard]] CostReport measure_cost(Engine& engine, const Problem& problem,
                                      const Submission& submission, const CostOptions& options);

}  // namespace gavel::judge
