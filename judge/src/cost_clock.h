#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "gavel/judge/cost.h"

#include "run/execution.h"

namespace gavel::judge {

/// CPU times of the same inputs, in several programs by turns so that a busy machine slows all
/// alike.
struct ClockTimes {
  /// [program][input]: the least of the repeats; absent where it failed or was not reached.
  std::vector<std::vector<std::optional<nanoseconds>>> least;
  double noise = 0;  ///< Median relative spread between the repeats.
  nanoseconds cpu{0};
};

/// Inputs in ascending order of cost. A program stops at the input that exceeds `one`.
[[nodiscard]] ClockTimes measure_times(std::span<const RunContext> programs,
                                       std::span<const TestCase> inputs, int repeats,
                                       nanoseconds one, nanoseconds budget);

/// How the ratio of the submission's times to the reference's behaves over the points that have
/// both; nothing with fewer than two of at least `least` CPU time.
[[nodiscard]] std::optional<ReferenceRatio> ratio_of(std::span<const CostPoint> points,
                                                     nanoseconds least);

}  // namespace gavel::judge
