#pragma once

#include <string>

#include "gavel/judge/judgement.h"
#include "gavel/judge/problem.h"
#include "look.h"

namespace gavel::cli {

/// How much smaller the input became, then the smaller input like any failed test, and where it was
/// kept. `whole` is the input of the test that it was made from.
[[nodiscard]] std::string counterexample_screen(const judge::Problem& problem,
                                                const judge::CaseInput& whole,
                                                const judge::Counterexample& smaller,
                                                const Look& look, bool full);

}  // namespace gavel::cli
