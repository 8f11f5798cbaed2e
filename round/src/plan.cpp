#include "gavel/round/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace gavel::round {
namespace {

constexpr int kMockMinutes = 45;
constexpr std::size_t kReviewsOnLastDay = 3;
constexpr std::chrono::days kBetweenReviews{7};

std::string days_text(std::int64_t days) {
  return days == 1 ? "1 day" : fmt::format("{} days", days);
}

const Candidate* candidate(std::span<const Candidate> problems, const std::string& id) {
  const auto found = std::find_if(problems.begin(), problems.end(),
                                  [&](const Candidate& problem) { return problem.id == id; });
  return found == problems.end() ? nullptr : &*found;
}

/// How weak a topic is: the mean chance of failing one of its problems; what was never tried counts
/// as forgotten by half.
std::map<std::string, double> weakness(std::span<const Candidate> problems,
                                       std::span<const Review> reviews, Day today) {
  std::map<std::string, std::pair<double, int>> sums;
  for (const Candidate& problem : problems) {
    const auto review = std::find_if(reviews.begin(), reviews.end(), [&](const Review& known) {
      return known.problem == problem.id;
    });
    auto& [sum, count] = sums[problem.topic];
    sum += review == reviews.end() ? 0.5
           : review->solved        ? 1 - recall(review->memory, today)
                                   : 1;
    ++count;
  }
  std::map<std::string, double> result;
  for (const auto& [topic, sum] : sums) result[topic] = sum.first / sum.second;
  return result;
}

std::vector<std::string> weakest_first(const std::map<std::string, double>& weakness) {
  std::vector<std::string> topics;
  for (const auto& [topic, value] : weakness) topics.push_back(topic);
  std::stable_sort(topics.begin(), topics.end(), [&](const auto& a, const auto& b) {
    return weakness.at(a) > weakness.at(b);
  });
  return topics;
}

std::string review_reason(const Review& review, Day today) {
  const auto late = (today - review.due).count();
  const std::string when = late == 0  ? "due today"
                           : late > 0 ? fmt::format("due {} ago", days_text(late))
                                      : fmt::format("due in {}", days_text(-late));
  return fmt::format("{}, recall {:.0f} %{}", when, 100 * recall(review.memory, today),
                     review.last_verdict == "ac" ? "" : ", last: not accepted");
}

Suggestion review_of(const Review& review, const Candidate& problem, Day today) {
  return {Suggestion::Kind::kReview, problem.id, problem.topic, problem.minutes,
          review_reason(review, today)};
}

/// The easiest untried problem of a topic, leaving out those of `taken`.
const Candidate* untried(std::span<const Candidate> problems, std::span<const Review> reviews,
                         const std::string& topic, const std::set<std::string>& taken) {
  const Candidate* best = nullptr;
  for (const Candidate& problem : problems) {
    if (problem.topic != topic || taken.contains(problem.id)) continue;
    const bool known = std::any_of(reviews.begin(), reviews.end(), [&](const Review& review) {
      return review.problem == problem.id;
    });
    if (known) continue;
    if (!best || std::pair(problem.level, problem.id) < std::pair(best->level, best->id)) {
      best = &problem;
    }
  }
  return best;
}

/// Plans day by day, keeping what is planned as if it had been done.
class Planner {
 public:
  Planner(std::span<const Candidate> problems, std::span<const Review> reviews,
          const Spacing& spacing, Day today)
      : problems_(problems), reviews_(reviews.begin(), reviews.end()), spacing_(spacing) {
    topics_ = weakest_first(weakness(problems, reviews, today));
  }

  PlannedDay plan(Day day, bool last, bool mock) {
    PlannedDay planned{day, {}};
    today_.clear();
    if (last) {
      review_weakest(planned);
    } else {
      review_one_due(planned);
      add_problem(planned, mock);
    }
    yesterday_ = today_;
    return planned;
  }

 private:
  void add(PlannedDay& day, Suggestion suggestion) {
    today_.insert(suggestion.problem);
    if (suggestion.kind == Suggestion::Kind::kReview) reviewed_[suggestion.problem] = day.day;
    suppose_done(suggestion, day.day);
    day.items.push_back(std::move(suggestion));
  }

  void suppose_done(const Suggestion& suggestion, Day day) {
    auto review = std::find_if(reviews_.begin(), reviews_.end(), [&](const Review& known) {
      return known.problem == suggestion.problem;
    });
    if (review == reviews_.end()) {
      reviews_.push_back({.problem = suggestion.problem, .topic = suggestion.topic,
                          .memory = first_review(Grade::kGood, day)});
      review = std::prev(reviews_.end());
    } else {
      review->memory = next_review(review->memory, Grade::kGood, day);
    }
    review->solved = true;
    review->last_verdict = "ac";
    review->due = day + std::chrono::days(interval_days(review->memory, spacing_));
  }

  [[nodiscard]] bool free(const std::string& problem) const {
    return !today_.contains(problem) && !yesterday_.contains(problem);
  }

  /// One review of a problem a week is enough: the days are for the others.
  [[nodiscard]] bool reviewed_lately(const std::string& problem, Day day) const {
    const auto found = reviewed_.find(problem);
    return found != reviewed_.end() && day - found->second < kBetweenReviews;
  }

  /// Problems of the pack that were tried, least remembered first.
  std::vector<const Review*> least_remembered(Day day) const {
    std::vector<const Review*> order;
    for (const Review& review : reviews_) {
      if (candidate(problems_, review.problem) && free(review.problem)) order.push_back(&review);
    }
    std::stable_sort(order.begin(), order.end(), [&](const Review* a, const Review* b) {
      return std::pair(a->solved, recall(a->memory, day)) <
             std::pair(b->solved, recall(b->memory, day));
    });
    return order;
  }

  void review_one_due(PlannedDay& planned) {
    for (const Review* review : least_remembered(planned.day)) {
      if (review->due > planned.day || reviewed_lately(review->problem, planned.day)) continue;
      add(planned, review_of(*review, *candidate(problems_, review->problem), planned.day));
      return;
    }
  }

  void review_weakest(PlannedDay& planned) {
    std::vector<const Review*> order = least_remembered(planned.day);
    // When the week has had them all, the weakest are better than an empty day.
    std::stable_partition(order.begin(), order.end(), [&](const Review* review) {
      return !reviewed_lately(review->problem, planned.day);
    });
    std::vector<Suggestion> chosen;
    for (const Review* review : order) {
      if (chosen.size() == kReviewsOnLastDay) break;
      if (!chosen.empty() && reviewed_lately(review->problem, planned.day)) break;
      chosen.push_back(review_of(*review, *candidate(problems_, review->problem), planned.day));
    }
    for (Suggestion& suggestion : chosen) add(planned, std::move(suggestion));
  }

  /// One new problem, topics in turn; when none is left, the least remembered one.
  void add_problem(PlannedDay& planned, bool mock) {
    const auto kind = mock ? Suggestion::Kind::kMock : Suggestion::Kind::kPractice;
    std::set<std::string> taken = today_;
    taken.insert(yesterday_.begin(), yesterday_.end());
    for (std::size_t i = 0; i < topics_.size(); ++i) {
      const std::string& topic = topics_[(turn_ + i) % topics_.size()];
      const Candidate* problem = untried(problems_, reviews_, topic, taken);
      if (!problem) continue;
      turn_ = (turn_ + i + 1) % topics_.size();
      add(planned, {kind, problem->id, topic, mock ? kMockMinutes : problem->minutes,
                    "new, " + topic});
      return;
    }
    const std::vector<const Review*> known = least_remembered(planned.day);
    if (known.empty()) return;
    Suggestion again = review_of(*known.front(), *candidate(problems_, known.front()->problem),
                                 planned.day);
    again.kind = kind;
    if (mock) again.minutes = kMockMinutes;
    add(planned, std::move(again));
  }

  std::span<const Candidate> problems_;
  std::vector<Review> reviews_;
  Spacing spacing_;
  std::vector<std::string> topics_;
  std::size_t turn_ = 0;
  std::set<std::string> today_, yesterday_;
  std::map<std::string, Day> reviewed_;  ///< In this plan.
};

}  // namespace

std::string_view to_string(Suggestion::Kind kind) {
  switch (kind) {
    case Suggestion::Kind::kReview: return "review";
    case Suggestion::Kind::kPractice: return "practice";
    case Suggestion::Kind::kMock: return "mock";
  }
  return "practice";
}

std::optional<Suggestion> suggest_next(std::span<const Candidate> problems,
                                       std::span<const Review> reviews, Day today) {
  const Review* known = nullptr;
  for (const Review& review : reviews) {
    const Candidate* problem = candidate(problems, review.problem);
    if (!problem) continue;
    if (review.due <= today) return review_of(review, *problem, today);
    if (!known) known = &review;
  }
  const auto weak = weakness(problems, reviews, today);
  for (const std::string& topic : weakest_first(weak)) {
    if (const Candidate* problem = untried(problems, reviews, topic, {})) {
      return Suggestion{Suggestion::Kind::kPractice, problem->id, topic, problem->minutes,
                        fmt::format("nothing is due; new, and {} is your weakest topic", topic)};
    }
  }
  if (!known) return std::nullopt;
  return review_of(*known, *candidate(problems, known->problem), today);
}

std::vector<PlannedDay> make_plan(std::span<const Candidate> problems,
                                  std::span<const Review> reviews, const Spacing& spacing,
                                  Day today, int days) {
  constexpr int kMockEvery = 3;
  Planner planner(problems, reviews, spacing, today);
  std::vector<PlannedDay> plan;
  for (int i = 0; i < days; ++i) {
    const bool last = i == days - 1 && days > 1;
    const bool mock = (i + 1) % kMockEvery == 0 || i == days - 2;
    plan.push_back(planner.plan(today + std::chrono::days(i), last, mock));
  }
  return plan;
}

}  // namespace gavel::round
