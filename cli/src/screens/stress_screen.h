#pragma once

#include <string>

#include "gavel/judge/stress.h"
#include "look.h"
#include "workspace/choose_solution.h"

namespace gavel::cli {

/// The screen after `stress`: what was compared and for how long, the failing case, and how to see
/// it again.
[[nodiscard]] std::string stress_screen(const judge::StressReport& report,
                                        const ChosenSolution& chosen, const Look& look, bool full);

}  // namespace gavel::cli
