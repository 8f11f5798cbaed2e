#pragma once

#include <span>
#include <string>

#include "engine.h"
#include "run/execution.h"

namespace gavel::judge {

/// Limits under which references run: generous, because they set everybody else's.
[[nodiscard]] TestLimits reference_limits(const Problem& problem);

/// The time limit of one test in `language`, on this machine:
///   - what the problem sets, times the language's factor; or
///   - twice the slowest accepted solution in that language, rounded up to 0.1 s, at least 0.5 s; or
///   - where the language has no accepted solution, the limit of one that has, scaled by the two
///     languages' factors.
/// Measured once per machine, toolchain and problem version, and remembered.
[[nodiscard]] TimeLimit calibrate(Engine& engine, const Problem& problem,
                                  const std::string& language, std::span<const TestCase> tests);

}  // namespace gavel::judge
