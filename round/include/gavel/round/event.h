#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// A coding round is what happened in it: events that are only ever added. Everything else (the
/// clock, the phase, the scorecard, the history) is a pure function of them.
namespace gavel::round {

using Milliseconds = std::chrono::milliseconds;
/// Wall-clock time, UTC.
using TimePoint = std::chrono::sys_time<Milliseconds>;

enum class EventKind {
  kRoundStarted,  ///< problem, topic, language, file, mode, minutes, open_points, named_edges
  kGateAnswered,  ///< gate, and what was answered: text, or time and space, or edges_named
  kGateSkipped,   ///< gate
  kAsked,         ///< question, matched (number of the author's open point; absent: none), assumed
  kNoted,         ///< text
  kHintOpened,    ///< index, in the problem's list
  kSolutionShown,
  kSaved,      ///< file
  kRan,        ///< verdict, passed, total, own_cases
  kSubmitted,  ///< verdict, passed, total, own_cases, failing (a test's name)
  kMeasured,   ///< time, space, agreement, basis, axis, unit, points, line (see MeasuredCost)
  kPaused,
  kResumed,
  kSelfChecked,  ///< item, answer (yes or no)
  kRated,        ///< grade
  kEnded,        ///< reason: finished, abandoned
};

/// "round_started", ...: the spelling in the database and in exports.
[[nodiscard]] std::string_view to_string(EventKind kind);
[[nodiscard]] std::optional<EventKind> parse_event_kind(std::string_view text);

/// What an event says beyond its kind. Values are text; numbers in decimal.
using EventData = std::map<std::string, std::string>;

struct Event {
  EventKind kind = EventKind::kNoted;
  TimePoint at{};
  EventData data;
  std::string uid;        ///< Names the event on every machine; given by the store when empty.
  std::string round_uid;  ///< The same for its round.

  /// The text of a field; empty when it has none.
  [[nodiscard]] std::string text(const std::string& key) const;

  /// A field as a number; `otherwise` when it is absent or no number.
  [[nodiscard]] std::int64_t number(const std::string& key, std::int64_t otherwise = 0) const;
};

}  // namespace gavel::round
