#pragma once

#include "engine.h"
#include "gavel/judge/stress.h"

namespace gavel::judge {

/// The work behind Judge::stress() once the submission has been built.
void stress_built(Engine& engine, const Problem& problem, const Submission& submission,
                  const Program& program, const StressOptions& options, StressReport& report);

}  // namespace gavel::judge
