#pragma once

#include <string>

#include "gavel/round/round.h"
#include "gavel/round/scorecard.h"

namespace gavel::cli {

/// A round as an HTML page: scorecard, where the time went as a picture, every attempt, what was
/// said.
[[nodiscard]] std::string round_page(const round::Round& round, const round::Scorecard& card,
                                     round::TimePoint now);

}  // namespace gavel::cli
