#pragma once

#include "gavel/judge/cost.h"
#include "gavel/judge/problem.h"

#include "context.h"

namespace gavel::cli {

/// Options with what the solver said it would cost, in the open round on this problem; without such
/// a round nothing was said.
[[nodiscard]] judge::CostOptions claimed_cost(const Context& context,
                                              const judge::Problem& problem);

}  // namespace gavel::cli
