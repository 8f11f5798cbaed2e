#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "gavel/round/round.h"

/// When a problem should be solved again: the FSRS-6 memory model with its published default
/// weights. They were fitted to flashcards, so for problems this is a heuristic and is called one.
namespace gavel::round {

using Day = std::chrono::sys_days;
/// The solver's calendar day of a moment; the time zone is the caller's business.
using DayOf = std::function<Day(TimePoint)>;

/// What is remembered of one problem.
struct Memory {
  double stability = 0;   ///< Days after which recall has fallen to 90 %.
  double difficulty = 0;  ///< 1..10.
  Day last{};
};

[[nodiscard]] Memory first_review(Grade grade, Day day);

/// After another review. One on the same day counts as practice, not as remembering.
[[nodiscard]] Memory next_review(const Memory& memory, Grade grade, Day day);

/// The chance, 0..1, that the problem would be solved again on that day.
[[nodiscard]] double recall(const Memory& memory, Day day);

struct Spacing {
  double recall = 0.9;  ///< A problem is due when recall falls to this.
  int cap_days = 45;
  std::optional<Day> interview;  ///< Every problem returns at least once in what is left until then.
};

/// Whole days until the next review, at least 1.
[[nodiscard]] int interval_days(const Memory& memory, const Spacing& spacing);

/// A problem that has been tried, and when it is due.
struct Review {
  std::string problem, topic;
  Memory memory;
  Day due{};
  int rounds = 0;
  bool solved = false;  ///< Ever accepted.
  std::string last_verdict;  ///< Of the last round's last submit; empty when nothing was submitted.
  Grade last_grade = Grade::kAgain;
};

/// Every problem with a round that has ended, most urgent (lowest recall today) first. A round
/// without a rating counts with the proposed one.
[[nodiscard]] std::vector<Review> reviews(std::span<const Round> rounds, const DayOf& day_of,
                                          const Spacing& spacing, Day today);

}  // namespace gavel::round
