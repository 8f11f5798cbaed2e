#pragma once

#include <string>

#include "gavel/round/round.h"

namespace gavel::cli {

/// HTML: what was measured in words, a picture of the points with what fits them, and their table.
[[nodiscard]] std::string measured_cost_section(const round::MeasuredCost& cost);

}  // namespace gavel::cli
