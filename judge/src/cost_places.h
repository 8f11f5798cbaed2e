#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "gavel/judge/builder.h"
#include "gavel/judge/cost.h"

#include "cost_survey.h"

namespace gavel::judge {

/// The lines of the submission that make up most of the cost at the largest size, largest share
/// first, and those that decided the answer because they grow faster than the rest.
[[nodiscard]] std::vector<CostPlace> costly_places(
    sandbox::Sandbox& sandbox, const CountingProgram& program, const Submission& submission,
    const ProfileCosts& costs, const GrowthEstimate& estimate,
    const std::unordered_map<std::string, std::string>& reached_from);

}  // namespace gavel::judge
