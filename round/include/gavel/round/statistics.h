#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "gavel/round/schedule.h"

namespace gavel::round {

/// So many of so many.
struct Share {
  int part = 0, whole = 0;
};

struct TopicStatistics {
  std::string topic;
  int rounds = 0;
  Share accepted;
  std::optional<Milliseconds> median;  ///< Clock at the accepted submit.
  double recall = 0;                   ///< Mean over its problems, today.
};

/// What a history of rounds amounts to. Only rounds that have ended count.
struct Statistics {
  int rounds = 0, weeks = 0, solved = 0;
  int streak = 0, best_streak = 0;   ///< Days in a row with a round; the current may end yesterday.
  std::vector<int> rounds_per_week;  ///< The last twelve, oldest first.
  Share accepted, accepted_at_first;
  std::optional<Milliseconds> median, median_before;  ///< Of accepted rounds: newer and older half.
  Share cost_right;
  Share failing_edge_named;  ///< Of first failing edge tests: how many had been named.
  std::vector<std::string> missed_edges;  ///< Failing edge tests not named, most frequent first.
  std::optional<Milliseconds> silence, silence_before;  ///< Median longest silence, likewise.
  int questions = 0, questions_unmatched = 0;
  std::vector<TopicStatistics> topics;  ///< Weakest recall first.
};

[[nodiscard]] Statistics statistics(std::span<const Round> rounds, const DayOf& day_of, Day today);

}  // namespace gavel::round
