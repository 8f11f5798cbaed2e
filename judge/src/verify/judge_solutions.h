#pragma once

#include <vector>

#include "gavel/judge/verify.h"

namespace gavel::judge {

/// Judges the solutions on every test, `jobs` at once, and compares with their labels. The reports
/// are in the solutions' order. Throws what judging throws.
[[nodiscard]] std::vector<SolutionReport> judge_solutions(
    Judge& judge, const Problem& problem, const std::vector<const SolutionSpec*>& solutions,
    unsigned jobs);

/// What the judge is given of a labelled solution.
[[nodiscard]] Submission as_submission(const SolutionSpec& solution);

}  // namespace gavel::judge
