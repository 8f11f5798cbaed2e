#pragma once

#include <span>
#include <string>

#include "gavel/round/statistics.h"

namespace gavel::cli {

/// All rounds as an HTML page: the clock of each over the days as a picture, topics, a table.
[[nodiscard]] std::string history_page(std::span<const round::Round> rounds,
                                       const round::Statistics& statistics, round::TimePoint now);

}  // namespace gavel::cli
