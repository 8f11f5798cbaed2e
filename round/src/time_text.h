#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "gavel/round/event.h"

namespace gavel::round {

/// "2026-11-24T12:00:00.000Z", and back.
[[nodiscard]] std::string iso_text(TimePoint time);
[[nodiscard]] std::optional<TimePoint> parse_iso(std::string_view text);

}  // namespace gavel::round
