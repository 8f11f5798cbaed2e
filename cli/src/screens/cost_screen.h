#pragma once

#include <string>

#include "gavel/judge/cost.h"

#include "look.h"

namespace gavel::cli {

/// The screen after `cost`: what was said, measured and expected, how sure that is, where the cost
/// comes from, the plot or, with `table`, the points.
[[nodiscard]] std::string cost_screen(const judge::CostReport& report, const Look& look,
                                      bool table);

/// The lines that `submit` adds after Accepted: one for the cost, and what has to be said about it.
[[nodiscard]] std::string cost_summary(const judge::CostReport& report, const Look& look);

}  // namespace gavel::cli
