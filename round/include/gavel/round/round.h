#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gavel/round/event.h"

namespace gavel::round {

enum class Mode {
  kPractice,  ///< Gates may be skipped, pausing is allowed.
  kFree,      ///< No gates.
  kMock,      ///< Every gate, no pause, nothing revealed.
};
[[nodiscard]] std::string_view to_string(Mode mode);  ///< "practice", "free", "mock".
[[nodiscard]] std::optional<Mode> parse_mode(std::string_view text);

/// The questions of an interview, in its order. The first four come before the code.
enum class Gate { kClarify, kApproach, kCost, kEdges, kTradeOff, kFollowUps };
inline constexpr std::array kGatesBeforeCode = {Gate::kClarify, Gate::kApproach, Gate::kCost,
                                                Gate::kEdges};
[[nodiscard]] std::string_view to_string(Gate gate);  ///< "clarify", ..., "trade-off", "follow-ups".
[[nodiscard]] std::optional<Gate> parse_gate(std::string_view text);

/// How well a problem went, for the memory.
enum class Grade { kAgain = 1, kHard, kGood, kEasy };
[[nodiscard]] std::string_view to_string(Grade grade);  ///< "again", "hard", "good", "easy".
[[nodiscard]] std::optional<Grade> parse_grade(std::string_view text);

/// All `at` of what follows are time on the round's clock: since its start, pauses left out.
struct GateRecord {
  Gate gate = Gate::kClarify;
  bool skipped = false;
  Milliseconds at{0};
  EventData answer;
};

struct Question {
  Milliseconds at{0};
  std::string text;
  std::optional<int> matched;  ///< Index of the author's open point.
  std::string assumed;         ///< What was assumed where the author says nothing.
};

struct Note {
  Milliseconds at{0};
  std::string text;
};

struct OpenedHint {
  Milliseconds at{0};
  int index = 0;  ///< In the problem's list.
};

/// One `run` or `submit`.
struct Attempt {
  Milliseconds at{0};
  std::string verdict;  ///< A verdict's code: "ac", "wa", "ce", ...
  int passed = 0, total = 0;
  int own_cases = 0;
  std::string failing;        ///< The first failing test.
  std::string failing_group;  ///< "edge", ...
  [[nodiscard]] bool accepted() const { return verdict == "ac"; }
};

/// How a solution's cost was seen to grow, in the words it was told with, and the picture of it.
struct MeasuredCost {
  Milliseconds at{0};
  std::string time, space;  ///< "O(n log n)", "cannot tell".
  std::string agreement;    ///< Of the time with what was claimed: "agrees", "worse" (it grows
                            ///< faster), "better", "cannot_tell"; empty: nothing was claimed.
  std::string basis;        ///< "n = 8 .. 100 000: n^1.02 ± 0.01", or why nobody can tell.
  std::string axis, unit;   ///< "n", and what is counted: "steps", "ns".
  std::vector<std::pair<double, double>> points, line;  ///< Sizes and counts, and what fits them.
};

/// A round as its events tell it.
struct Round {
  std::int64_t number = 0;
  std::string uid, problem, topic, language, file;
  Mode mode = Mode::kPractice;
  Milliseconds budget{0};  ///< Zero: untimed.
  std::string then;        ///< The problem that a mock goes on with; empty: none.
  std::string follows;     ///< The round (uid) that it went on from; its budget is what that left.
  int open_points = 0;     ///< What the author has answers for.
  int named_edges = 0;     ///< Edge tests with a name.

  TimePoint started{}, last_event{};
  std::optional<TimePoint> ended;
  bool abandoned = false;
  Milliseconds paused_total{0};  ///< Of pauses that are over.
  std::optional<TimePoint> paused_since;

  std::vector<GateRecord> gates;
  std::vector<Question> questions;
  std::vector<Note> notes;
  std::vector<OpenedHint> hints;
  std::vector<Milliseconds> saves;
  std::vector<Attempt> runs, submits;
  std::vector<Milliseconds> resumes;
  std::optional<MeasuredCost> measured;  ///< The last one.
  std::map<std::string, bool> self_checks;
  std::optional<Grade> rating;
  bool solution_shown = false;

  [[nodiscard]] bool open() const { return !ended.has_value(); }

  /// Time on the clock at a moment: stands still in pauses and after the end, and never goes back
  /// when the machine's clock does.
  [[nodiscard]] Milliseconds clock_at(TimePoint now) const;

  /// The first submit that was accepted; null when there is none.
  [[nodiscard]] const Attempt* accepted() const;
  [[nodiscard]] const GateRecord* gate(Gate gate) const;  ///< The last record; null when none.

  /// Whether the cost that was claimed before the code is right; nothing when none was claimed or
  /// the problem does not say.
  [[nodiscard]] std::optional<bool> cost_right() const;

  /// Names of the problem's edge tests that were told before the code.
  [[nodiscard]] std::vector<std::string> edges_named() const;
};

/// Reads events in the order in which they were added. Pure. Events that make no sense where they
/// stand (a second pause, a resume without one) change nothing.
[[nodiscard]] Round fold(std::int64_t number, std::span<const Event> events);

/// Points of a picture in one field of an event: "8 40\n16 82.5". What is no number is left out.
[[nodiscard]] std::string joined_points(const std::vector<std::pair<double, double>>& points);

/// Lists of names in one field of an event: "a\nb".
[[nodiscard]] std::string joined(const std::vector<std::string>& names);
[[nodiscard]] std::vector<std::string> split(std::string_view text);

}  // namespace gavel::round
