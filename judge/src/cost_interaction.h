#pragma once

#include <optional>

#include "cost_survey.h"

namespace gavel::judge {

/// Whether the costs along two axes multiply (n k) or add up (n + k), by the four corners of a rectangle
/// of sizes. Nothing when the domain admits not all of them, they need more
/// CPU time than `most`, or it is in between.
[[nodiscard]] std::optional<bool> costs_multiply(const Problem& problem, const LadderAxis& first,
                                                 const LadderAxis& second, const CostRunner& run,
                                                 std::chrono::nanoseconds most);

/// The decision: total cost at (low, low), (low, high), (high, low) and (high, high).
[[nodiscard]] std::optional<bool> corners_multiply(double low_low, double low_high, double high_low,
                                                   double high_high);

}  // namespace gavel::judge
