#pragma once

#include <string>

#include "gavel/round/round.h"

#include "look.h"

namespace gavel::cli {

/// The bands of a mock's two problems beside each other, the time over both, and the best next step
/// of the weaker one.
[[nodiscard]] std::string mock_screen(const round::Round& first, const round::Round& second,
                                      round::TimePoint now, const Look& look);

}  // namespace gavel::cli
