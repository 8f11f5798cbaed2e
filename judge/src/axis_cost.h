#pragma once

#include <chrono>
#include <vector>

#include "gavel/judge/cost.h"

#include "cost_survey.h"

namespace gavel::judge {

/// CPU times below are mostly the clock's own grain.
inline constexpr std::chrono::nanoseconds kLeastTime = std::chrono::microseconds(50);

/// What the measurements along one axis say: of the profile on which the solution does worst, which
/// is moved to the front. `counted`: the totals are counts, otherwise CPU nanoseconds.
[[nodiscard]] AxisCost axis_cost(const Problem& problem, const LadderAxis& along,
                                 std::vector<ProfileCosts>& profiles, bool counted);

}  // namespace gavel::judge
