#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "gavel/judge/verify.h"

namespace gavel::judge {

/// Judges the solutions on every test, `jobs` at once, and compares with their labels. The reports
/// are in the solutions' order. `done` is told after each how many have been judged, also from
/// other threads. Throws what judging throws.
[[nodiscard]] std::vector<SolutionReport> judge_solutions(
    Judge& judge, const Problem& problem, const std::vector<const SolutionSpec*>& solutions,
    unsigned jobs, const std::function<void(std::size_t)>& done);

/// What the judge is given of a labelled solution.
[[nodiscard]] Submission as_submission(const SolutionSpec& solution);

}  // namespace gavel::judge
