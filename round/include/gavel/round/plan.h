#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "gavel/round/schedule.h"

namespace gavel::round {

/// A problem that could be practised.
struct Candidate {
  std::string id, topic;
  int level = 1;  ///< 0 easy, 1 medium, 2 hard.
  int minutes = 35;
};

/// What to do next, and why.
struct Suggestion {
  enum class Kind { kReview, kPractice, kMock };
  Kind kind = Kind::kPractice;
  std::string problem, topic;
  int minutes = 0;
  std::string why;  ///< "due 3 days ago, recall 38 %, last: not accepted".
};
[[nodiscard]] std::string_view to_string(Suggestion::Kind kind);  ///< "review", "practice", "mock".

/// Due reviews first, the least remembered before the others; then a new problem of the weakest
/// topic, easier ones first; then the least remembered of all. Nothing when there are no problems.
[[nodiscard]] std::optional<Suggestion> suggest_next(std::span<const Candidate> problems,
                                                     std::span<const Review> reviews, Day today);

struct PlannedDay {
  Day day{};
  std::vector<Suggestion> items;
};

/// Days of practice towards an interview: each with what is due and one problem, topics in turn,
/// weakest first; a mock every third day and on the day before the last; the last day only
/// reviews the weakest. Assumes that what is planned is done and goes well. No problem stands on
/// two days running, and none is invented.
[[nodiscard]] std::vector<PlannedDay> make_plan(std::span<const Candidate> problems,
                                                std::span<const Review> reviews,
                                                const Spacing& spacing, Day today, int days);

}  // namespace gavel::round
