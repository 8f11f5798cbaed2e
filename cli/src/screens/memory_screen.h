#pragma once

#include <optional>
#include <span>
#include <string>

#include "gavel/round/plan.h"
#include "gavel/round/statistics.h"
#include "look.h"

/// Screens of what is remembered over rounds.
namespace gavel::cli {

[[nodiscard]] std::string history_screen(std::span<const round::Round> rounds, const Look& look);

struct DueCount {
  int today = 0, this_week = 0;
};
[[nodiscard]] std::string statistics_screen(const round::Statistics& statistics, DueCount due,
                                            const std::optional<round::Suggestion>& next,
                                            const Look& look);

[[nodiscard]] std::string plan_screen(std::span<const round::PlannedDay> plan, const Look& look);

/// "Tue 24 Nov".
[[nodiscard]] std::string weekday_text(round::Day day);

}  // namespace gavel::cli
