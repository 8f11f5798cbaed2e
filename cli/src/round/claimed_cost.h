#pragma once

#include "gavel/judge/cost.h"
#include "gavel/judge/problem.h"

#include "context.h"

namespace gavel::cli {

/// Options with what the solver said it would cost, in the open round on this problem; without such
/// a round nothing was said.
[[nodiscard]] judge::CostOptions claimed_cost(const Context& context,
                                              const judge::Problem& problem);

/// Puts what was measured into the open round, when it is on that problem.
void record_cost(const Context& context, const judge::Problem& problem,
                 const judge::CostReport& report);

}  // namespace gavel::cli
