#pragma once

#include <chrono>
#include <string>

#include "gavel/judge/cost.h"
#include "terminal/plot.h"

namespace gavel::cli {

/// "n = 8 .. 100 000, the usual data: n^1.02 ± 0.01, confidence high": what was seen and how sure it
/// is. Empty without points.
[[nodiscard]] std::string cost_basis(const judge::AxisCost& axis, bool counted);

/// The points that were measured and what fits them; no points when there are too few.
[[nodiscard]] terminal::Plot cost_plot(const judge::AxisCost& axis, bool counted);

/// "0.33 s", "0.4 ms", "20 us": a time that may be of the smallest size.
[[nodiscard]] std::string point_time_text(std::chrono::nanoseconds time);

/// "200 000".
[[nodiscard]] std::string number_text(double value);

}  // namespace gavel::cli
