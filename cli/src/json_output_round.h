#pragma once

#include <optional>
#include <span>
#include <string>

#include "gavel/round/clock.h"
#include "gavel/round/plan.h"
#include "gavel/round/scorecard.h"
#include "gavel/round/statistics.h"

/// The JSON of the commands around a round. Times on a round's clock are in seconds (`_s`), moments
/// are ISO texts in UTC.
namespace gavel::cli {

/// "2026-11-24".
[[nodiscard]] std::string date_text(round::Day day);

/// schema "gavel.round.v1": one round with its clock and scorecard.
[[nodiscard]] std::string round_json(const round::Round& round, round::TimePoint now);

/// schema "gavel.status.v1"; `round` is null without an open one.
[[nodiscard]] std::string status_json(const std::optional<round::Round>& round, round::TimePoint now,
                                      const std::optional<round::Suggestion>& next);

/// schema "gavel.history.v1".
[[nodiscard]] std::string history_json(std::span<const round::Round> rounds, round::TimePoint now);

/// schema "gavel.stats.v1".
[[nodiscard]] std::string statistics_json(const round::Statistics& statistics);

/// schema "gavel.next.v1".
[[nodiscard]] std::string next_json(const std::optional<round::Suggestion>& next);

/// schema "gavel.plan.v1".
[[nodiscard]] std::string plan_json(std::span<const round::PlannedDay> plan);

/// schema "gavel.ask.v1".
[[nodiscard]] std::string ask_json(const std::string& question, const std::string& answer,
                                   bool specified);

/// schema "gavel.hint.v1".
[[nodiscard]] std::string hint_json(int number, int total, const std::string& text);

/// schema "gavel.import.v1".
[[nodiscard]] std::string import_json(int rounds, int events, int known);

/// A judgement's JSON with what the solution costs as "cost".
[[nodiscard]] std::string with_cost(const std::string& judgement, const std::string& cost);

/// A judgement's JSON with a member "round": number, clock, budget.
[[nodiscard]] std::string with_round(const std::string& judgement, const round::Round& round,
                                     round::Milliseconds at);

}  // namespace gavel::cli
