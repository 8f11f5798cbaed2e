#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gavel/round/round.h"

namespace gavel::round {

/// Where in the interview a round is. The clock starts in the first gate; code ends with the first
/// run or submit, test with the first accepted submit.
enum class Phase { kClarify, kApproach, kCost, kEdges, kCode, kTest, kFollowUp, kEnded };
[[nodiscard]] std::string_view to_string(Phase phase);  ///< "clarify", "code", "follow-up", ...

/// Silence longer than this is what an interviewer notices.
inline constexpr Milliseconds kLongSilence = std::chrono::minutes(5);

/// What the clock shows at one moment.
struct Clock {
  Milliseconds elapsed{0};
  std::optional<Milliseconds> left;  ///< Negative when over; absent when untimed.
  bool paused = false;
  Phase phase = Phase::kClarify;
  std::optional<TimePoint> deadline;  ///< When the time is up if nobody pauses; absent when untimed,
                                      ///< paused or ended.
  Milliseconds silence{0};            ///< Since something was said or tried: gate, question, note,
                                      ///< run, submit.
  Milliseconds longest_silence{0};    ///< Up to the accepted submit.
  std::vector<std::pair<Phase, Milliseconds>> spent;  ///< In order; each phase once.

  [[nodiscard]] bool over() const { return left && left->count() < 0; }
};

/// Pure: the same events and the same moment give the same clock in every process.
[[nodiscard]] Clock clock_of(const Round& round, TimePoint now);

/// Minutes and seconds: "26:41", "0:05", "105:00"; "-1:30" for less than nothing.
[[nodiscard]] std::string clock_text(Milliseconds time);

}  // namespace gavel::round
