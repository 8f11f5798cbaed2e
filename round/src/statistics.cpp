#include "gavel/round/statistics.h"

#include <algorithm>
#include <map>
#include <set>

#include "gavel/round/clock.h"

namespace gavel::round {
namespace {

using Times = std::vector<Milliseconds>;
constexpr int kWeeksShown = 12;

std::optional<Milliseconds> median(Times times) {
  if (times.empty()) return std::nullopt;
  std::sort(times.begin(), times.end());
  const std::size_t middle = times.size() / 2;
  if (times.size() % 2 == 1) return times[middle];
  return (times[middle - 1] + times[middle]) / 2;
}

/// Medians of the newer and the older half; of few values only one, of all of them.
void set_medians(const Times& times, std::optional<Milliseconds>& now,
                 std::optional<Milliseconds>& before) {
  constexpr std::size_t kEnoughForTwo = 6;
  if (times.size() < kEnoughForTwo) {
    now = median(times);
    return;
  }
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  before = median({times.begin(), middle});
  now = median({middle, times.end()});
}

void count(Share& share, bool part) {
  ++share.whole;
  share.part += part;
}

void set_streaks(Statistics& result, const std::set<Day>& days, Day today) {
  int run = 0;
  Day previous{};
  for (const Day day : days) {
    run = run > 0 && day == previous + std::chrono::days(1) ? run + 1 : 1;
    result.best_streak = std::max(result.best_streak, run);
    previous = day;
  }
  // A streak is not broken by a day that is not over.
  if (run > 0 && previous >= today - std::chrono::days(1)) result.streak = run;
}

void set_weeks(Statistics& result, const std::vector<Day>& days, Day today) {
  result.rounds_per_week.assign(kWeeksShown, 0);
  int oldest = 0;
  for (const Day day : days) {
    const int ago = static_cast<int>((today - day).count() / 7);
    oldest = std::max(oldest, ago);
    if (ago >= 0 && ago < kWeeksShown) ++result.rounds_per_week[kWeeksShown - 1 - ago];
  }
  result.weeks = days.empty() ? 0 : oldest + 1;
}

/// The first failing edge test of a round, if a submit failed on one.
const Attempt* failed_on_edge(const Round& round) {
  for (const Attempt& attempt : round.submits) {
    if (!attempt.accepted() && attempt.failing_group == "edge") return &attempt;
  }
  return nullptr;
}

class Counter {
 public:
  void add(const Round& round, const DayOf& day_of) {
    const Attempt* accepted = round.accepted();
    days.push_back(day_of(*round.ended));
    count(result.accepted, accepted != nullptr);
    if (accepted) {
      count(result.accepted_at_first, accepted == &round.submits.front());
      times.push_back(accepted->at);
      solved.insert(round.problem);
    }
    if (const auto right = round.cost_right()) count(result.cost_right, *right);
    if (round.mode != Mode::kFree) silences.push_back(clock_of(round, *round.ended).longest_silence);
    for (const Question& question : round.questions) {
      ++result.questions;
      result.questions_unmatched += !question.matched;
    }
    add_edges(round);
    TopicStatistics& topic = topics[round.topic];
    topic.topic = round.topic;
    ++topic.rounds;
    count(topic.accepted, accepted != nullptr);
    if (accepted) topic_times[round.topic].push_back(accepted->at);
  }

  Statistics result;
  std::vector<Day> days;
  Times times, silences;
  std::set<std::string> solved;
  std::map<std::string, int> missed;
  std::map<std::string, TopicStatistics> topics;
  std::map<std::string, Times> topic_times;

 private:
  void add_edges(const Round& round) {
    const Attempt* failed = failed_on_edge(round);
    if (!failed) return;
    const std::vector<std::string> named = round.edges_named();
    const bool known = std::find(named.begin(), named.end(), failed->failing) != named.end();
    count(result.failing_edge_named, known);
    if (!known) ++missed[failed->failing];
  }
};

std::vector<std::string> most_frequent(const std::map<std::string, int>& counts) {
  std::vector<std::pair<int, std::string>> order;
  for (const auto& [name, times] : counts) order.push_back({-times, name});
  std::sort(order.begin(), order.end());
  std::vector<std::string> names;
  for (const auto& [times, name] : order) names.push_back(name);
  return names;
}

void set_topics(Counter& counter, const std::vector<Review>& all, Day today) {
  for (auto& [name, topic] : counter.topics) {
    int problems = 0;
    for (const Review& review : all) {
      if (review.topic != name) continue;
      topic.recall += recall(review.memory, today);
      ++problems;
    }
    if (problems > 0) topic.recall /= problems;
    topic.median = median(counter.topic_times[name]);
    counter.result.topics.push_back(topic);
  }
  std::stable_sort(
      counter.result.topics.begin(), counter.result.topics.end(),
      [](const TopicStatistics& a, const TopicStatistics& b) { return a.recall < b.recall; });
}

}  // namespace

Statistics statistics(std::span<const Round> rounds, const DayOf& day_of, Day today) {
  std::vector<const Round*> ended;
  for (const Round& round : rounds) {
    if (!round.open()) ended.push_back(&round);
  }
  std::stable_sort(ended.begin(), ended.end(),
                   [](const Round* a, const Round* b) { return *a->ended < *b->ended; });
  Counter counter;
  for (const Round* round : ended) counter.add(*round, day_of);
  Statistics& result = counter.result;
  result.rounds = static_cast<int>(ended.size());
  result.solved = static_cast<int>(counter.solved.size());
  set_streaks(result, {counter.days.begin(), counter.days.end()}, today);
  set_weeks(result, counter.days, today);
  set_medians(counter.times, result.median, result.median_before);
  set_medians(counter.silences, result.silence, result.silence_before);
  result.missed_edges = most_frequent(counter.missed);
  set_topics(counter, reviews(rounds, day_of, {}, today), today);
  return result;
}

}  // namespace gavel::round
