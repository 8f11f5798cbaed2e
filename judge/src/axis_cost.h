#pragma once

#include <chrono>
#include <vector>

#include "gavel/judge/cost.h"

#include "cost_survey.h"

namespace gavel::judge {

/// CPU times below are mostly the clock's own grain.
inline constexpr std::chrono::nanoseconds kLeastTime = std::chrono::microseconds(50);
/// The same for the least of many times.
inline constexpr std::chrono::nanoseconds kLeastOfMany = std::chrono::microseconds(2);

/// What the measurements along one axis say: of the profile on which the solution does worst, which
/// is moved to the front. `counted`: the totals are counts, otherwise CPU nanoseconds. `is_first`:
/// a single place may decide; along another axis the first one stays, and one pass over what grows
/// is no more than one over what stays.
[[nodiscard]] AxisCost axis_cost(const Problem& problem, const LadderAxis& along,
                                 std::vector<ProfileCosts>& profiles, bool counted, bool is_first);

}  // namespace gavel::judge
