#pragma once

#include <string>

#include "gavel/judge/reporter.h"
#include "look.h"

namespace gavel::cli {

/// Solutions by groups: how many tests of each group a solution passes, its expected and its seen
/// verdict; then the diagnostics.
[[nodiscard]] std::string verify_screen(const judge::VerifiedProblem& verified, const Look& look);

}  // namespace gavel::cli
