#include "gavel/round/schedule.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "gavel/round/grading.h"

namespace gavel::round {
namespace {

// FSRS-6 default weights as published by open-spaced-repetition; names as in their description.
constexpr std::array w = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                          0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                          1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
constexpr double kLeastStability = 0.001;
const double kDecay = -w[20];
const double kFactor = std::pow(0.9, 1 / kDecay) - 1;

double in_range(double difficulty) { return std::clamp(difficulty, 1.0, 10.0); }

double initial_difficulty(Grade grade) {
  return w[4] - std::exp(w[5] * (static_cast<int>(grade) - 1)) + 1;
}

double next_difficulty(double difficulty, Grade grade) {
  const double change = -w[6] * (static_cast<int>(grade) - 3);
  const double damped = difficulty + change * (10 - difficulty) / 9;
  return in_range(w[7] * initial_difficulty(Grade::kEasy) + (1 - w[7]) * damped);
}

double stability_after_same_day(double stability, Grade grade) {
  double growth = std::exp(w[17] * (static_cast<int>(grade) - 3 + w[18])) *
                  std::pow(stability, -w[19]);
  if (grade >= Grade::kGood) growth = std::max(growth, 1.0);
  return stability * growth;
}

double stability_after_success(const Memory& memory, double recalled, Grade grade) {
  const double penalty = grade == Grade::kHard ? w[15] : 1;
  const double bonus = grade == Grade::kEasy ? w[16] : 1;
  return memory.stability *
         (1 + std::exp(w[8]) * (11 - memory.difficulty) * std::pow(memory.stability, -w[9]) *
                  (std::exp((1 - recalled) * w[10]) - 1) * penalty * bonus);
}

double stability_after_failure(const Memory& memory, double recalled) {
  const double forgotten = w[11] * std::pow(memory.difficulty, -w[12]) *
                           (std::pow(memory.stability + 1, w[13]) - 1) *
                           std::exp((1 - recalled) * w[14]);
  return std::min(forgotten, memory.stability / std::exp(w[17] * w[18]));
}

void count_round(Review& review, const Round& round, const DayOf& day_of) {
  const Grade grade = round.rating.value_or(propose_grade(round).grade);
  const Day day = day_of(*round.ended);
  review.memory = review.rounds == 0 ? first_review(grade, day)
                                     : next_review(review.memory, grade, day);
  ++review.rounds;
  review.problem = round.problem;
  review.topic = round.topic;
  review.solved = review.solved || round.accepted();
  review.last_grade = grade;
  review.last_verdict = round.accepted()         ? "ac"
                        : round.submits.empty() ? ""
                                                : round.submits.back().verdict;
}

}  // namespace

Memory first_review(Grade grade, Day day) {
  return {w[static_cast<std::size_t>(grade) - 1], in_range(initial_difficulty(grade)), day};
}

Memory next_review(const Memory& memory, Grade grade, Day day) {
  const double recalled = recall(memory, day);
  Memory next{0, next_difficulty(memory.difficulty, grade), std::max(day, memory.last)};
  if (day <= memory.last) {
    next.stability = stability_after_same_day(memory.stability, grade);
  } else if (grade == Grade::kAgain) {
    next.stability = stability_after_failure(memory, recalled);
  } else {
    next.stability = stability_after_success(memory, recalled, grade);
  }
  next.stability = std::max(next.stability, kLeastStability);
  return next;
}

double recall(const Memory& memory, Day day) {
  const double passed = std::max(0.0, static_cast<double>((day - memory.last).count()));
  return std::pow(1 + kFactor * passed / memory.stability, kDecay);
}

int interval_days(const Memory& memory, const Spacing& spacing) {
  const double ideal =
      memory.stability / kFactor * (std::pow(spacing.recall, 1 / kDecay) - 1);
  double days = std::min(std::round(ideal), static_cast<double>(spacing.cap_days));
  if (spacing.interview && *spacing.interview > memory.last) {
    // Half of what is left: the problem is seen once more, and its failure can still be mended.
    const auto left = (*spacing.interview - memory.last).count();
    days = std::min(days, std::floor(static_cast<double>(left) / 2));
  }
  return std::max(1, static_cast<int>(days));
}

std::vector<Review> reviews(std::span<const Round> rounds, const DayOf& day_of,
                            const Spacing& spacing, Day today) {
  std::vector<const Round*> ended;
  for (const Round& round : rounds) {
    if (!round.open()) ended.push_back(&round);
  }
  // Imported rounds carry later numbers than their dates.
  std::stable_sort(ended.begin(), ended.end(),
                   [](const Round* a, const Round* b) { return *a->ended < *b->ended; });
  std::map<std::string, Review> by_problem;
  for (const Round* round : ended) count_round(by_problem[round->problem], *round, day_of);
  std::vector<Review> all;
  for (auto& [problem, review] : by_problem) {
    review.due = review.memory.last + std::chrono::days(interval_days(review.memory, spacing));
    all.push_back(std::move(review));
  }
  std::stable_sort(all.begin(), all.end(), [&](const Review& a, const Review& b) {
    return recall(a.memory, today) < recall(b.memory, today);
  });
  return all;
}

}  // namespace gavel::round
