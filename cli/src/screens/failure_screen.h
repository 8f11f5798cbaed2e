#pragma once

#include <string>

#include "gavel/judge/judgement.h"
#include "gavel/judge/problem.h"
#include "look.h"

namespace gavel::cli {

/// The input of a failed test beside what was expected and what came, in the shape of the problem's
/// kind: arguments by name, calls with their results, or lines of text. The first difference is
/// marked; long data is cut around it unless `full`.
[[nodiscard]] std::string failed_test(const judge::Problem& problem, const judge::TestResult& test,
                                      const Look& look, bool full);

/// The user's own prints during the failed test; empty when there were none.
[[nodiscard]] std::string own_prints(const judge::Problem& problem, const judge::TestResult& test,
                                     const Look& look);

}  // namespace gavel::cli
