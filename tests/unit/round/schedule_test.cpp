#include "gavel/round/schedule.h"

#include "gavel/round/plan.h"
#include "gavel/round/statistics.h"
#include "story.h"
#include "support/catch.h"

using namespace gavel::round;
using gavel::testing::Story;
using std::chrono::days;

namespace {

const Day kToday = std::chrono::year(2026) / 11 / 24;
constexpr std::int64_t kDaySeconds = 86'400;

Day day_of(TimePoint time) { return std::chrono::floor<days>(time); }

/// A round on `problem` so many days before today, with a grade.
Round done(const std::string& problem, int days_ago, const std::string& grade,
           const std::string& topic = "caching") {
  Story story({{"problem", problem}, {"topic", topic}}, Story::kStart - days_ago * kDaySeconds);
  story.submit(600, grade == "again" ? "wa" : "ac");
  story.at(700, EventKind::kRated, {{"grade", grade}}).at(701, EventKind::kEnded);
  return story.round();
}

int first_interval(Grade grade, double wanted = 0.9) {
  return interval_days(first_review(grade, kToday), {.recall = wanted, .cap_days = 10'000});
}

const std::vector<Candidate> kPack = {
    {"lru-cache", "caching", 1, 35}, {"ttl-store", "caching", 0, 25},
    {"log-top-k", "logs", 1, 35},    {"merge-logs", "logs", 2, 45},
    {"scheduler", "scheduling", 1, 35}};

}  // namespace

TEST_CASE("first intervals are those published for the default weights") {
  CHECK(first_interval(Grade::kAgain) == 1);
  CHECK(first_interval(Grade::kHard) == 1);
  CHECK(first_interval(Grade::kGood) == 2);
  CHECK(first_interval(Grade::kEasy) == 8);
}

TEST_CASE("good after good spaces out as the model says, and the cap holds it back") {
  const Spacing uncapped{.recall = 0.85, .cap_days = 10'000};
  Memory memory = first_review(Grade::kGood, kToday);
  std::vector<int> intervals;
  for (int i = 0; i < 3; ++i) {
    intervals.push_back(interval_days(memory, uncapped));
    memory = next_review(memory, Grade::kGood, memory.last + days(intervals.back()));
  }
  CHECK(intervals == std::vector<int>{4, 31, 173});
  CHECK(interval_days(memory, {}) == 45);
}

TEST_CASE("recall is certain on the day itself and 90 % after one stability") {
  const Memory memory{.stability = 10, .difficulty = 5, .last = kToday};
  CHECK(recall(memory, kToday) == Approx(1));
  CHECK(recall(memory, kToday + days(10)) == Approx(0.9));
  CHECK(recall(memory, kToday - days(3)) == Approx(1));
}

TEST_CASE("forgetting shortens, and never lengthens, what is remembered") {
  const Memory memory{.stability = 20, .difficulty = 6, .last = kToday};
  const Memory after = next_review(memory, Grade::kAgain, kToday + days(20));
  CHECK(after.stability < memory.stability);
  CHECK(after.difficulty > memory.difficulty);
}

TEST_CASE("a second round on the same day hardly counts as remembering") {
  const Memory memory = first_review(Grade::kGood, kToday);
  const Memory same_day = next_review(memory, Grade::kGood, kToday);
  const Memory next_week = next_review(memory, Grade::kGood, kToday + days(7));
  CHECK(same_day.stability < next_week.stability);
  CHECK(interval_days(same_day, {}) >= 1);
}

TEST_CASE("before an interview every problem returns within half of what is left") {
  const Memory memory{.stability = 40, .difficulty = 5, .last = kToday};
  CHECK(interval_days(memory, {.interview = kToday + days(10)}) == 5);
  CHECK(interval_days(memory, {.interview = kToday + days(1)}) == 1);
  CHECK(interval_days(memory, {.interview = kToday - days(5)}) == 40);
}

TEST_CASE("reviews are ordered by what is most nearly forgotten") {
  const std::vector<Round> rounds = {done("a", 1, "easy"), done("b", 9, "again"),
                                     done("b", 8, "again"), done("c", 3, "good")};
  const std::vector<Review> all = reviews(rounds, day_of, {}, kToday);
  REQUIRE(all.size() == 3);
  CHECK(all[0].problem == "b");
  CHECK(all[0].rounds == 2);
  CHECK_FALSE(all[0].solved);
  CHECK(all[0].last_verdict == "wa");
  CHECK(all[0].due <= kToday);
  CHECK(all[2].problem == "a");
  CHECK(all[2].due == kToday + days(7));
}

TEST_CASE("a round that has not ended is no review") {
  CHECK(reviews(std::vector<Round>{Story().submit(9, "ac").round()}, day_of, {}, kToday).empty());
}

TEST_CASE("what is due comes before what is new") {
  const std::vector<Round> rounds = {done("lru-cache", 9, "again")};
  const auto next = suggest_next(kPack, reviews(rounds, day_of, {}, kToday), kToday);
  REQUIRE(next.has_value());
  CHECK(next->problem == "lru-cache");
  CHECK(next->kind == Suggestion::Kind::kReview);
  CHECK(next->why.find("due 8 days ago") == 0);
  CHECK(next->why.find("last: not accepted") != std::string::npos);
}

TEST_CASE("with nothing due the easiest new problem of the weakest topic comes") {
  // Caching and scheduling went well today; logs were never tried.
  const std::vector<Round> rounds = {done("lru-cache", 0, "easy"), done("ttl-store", 0, "easy"),
                                     done("scheduler", 0, "easy", "scheduling")};
  const auto next = suggest_next(kPack, reviews(rounds, day_of, {}, kToday), kToday);
  REQUIRE(next.has_value());
  CHECK(next->problem == "log-top-k");
  CHECK(next->why.find("logs is your weakest topic") != std::string::npos);
}

TEST_CASE("problems that left the pack are not suggested, and an empty pack suggests nothing") {
  const std::vector<Review> all =
      reviews(std::vector<Round>{done("gone", 9, "again")}, day_of, {}, kToday);
  CHECK(suggest_next(kPack, all, kToday)->problem != "gone");
  CHECK_FALSE(suggest_next({}, all, kToday).has_value());
}

TEST_CASE("a plan of seven days uses only problems of the pack and no one on two days running") {
  const std::vector<Review> all =
      reviews(std::vector<Round>{done("lru-cache", 9, "again"), done("gone", 2, "hard")}, day_of, {},
              kToday);
  const std::vector<PlannedDay> plan = make_plan(kPack, all, {}, kToday, 7);
  REQUIRE(plan.size() == 7);
  std::vector<std::string> yesterday;
  for (std::size_t i = 0; i < plan.size(); ++i) {
    CHECK(plan[i].day == kToday + days(static_cast<int>(i)));
    CHECK_FALSE(plan[i].items.empty());
    std::vector<std::string> today;
    for (const Suggestion& item : plan[i].items) {
      CHECK(std::any_of(kPack.begin(), kPack.end(),
                        [&](const Candidate& known) { return known.id == item.problem; }));
      CHECK(std::find(yesterday.begin(), yesterday.end(), item.problem) == yesterday.end());
      CHECK(std::find(today.begin(), today.end(), item.problem) == today.end());
      today.push_back(item.problem);
    }
    yesterday = today;
  }
  CHECK(plan[0].items[0].problem == "lru-cache");
  for (const std::size_t mock : {2u, 5u}) {
    CHECK(plan[mock].items.back().kind == Suggestion::Kind::kMock);
  }
  for (const Suggestion& item : plan[6].items) CHECK(item.kind == Suggestion::Kind::kReview);
}

TEST_CASE("a plan reviews no problem twice in a week") {
  const std::vector<Review> all = reviews(
      std::vector<Round>{done("lru-cache", 9, "again"), done("log-top-k", 5, "hard", "logs")}, day_of,
      {}, kToday);
  std::map<std::string, std::size_t> reviewed;
  const std::vector<PlannedDay> plan = make_plan(kPack, all, {}, kToday, 14);
  for (std::size_t i = 0; i < plan.size(); ++i) {
    for (const Suggestion& item : plan[i].items) {
      if (item.kind != Suggestion::Kind::kReview) continue;
      INFO(item.problem << " on day " << i);
      if (reviewed.contains(item.problem)) CHECK(i - reviewed[item.problem] >= 7);
      reviewed[item.problem] = i;
    }
  }
  CHECK(reviewed.size() >= 3);
}

TEST_CASE("a plan follows the history: a weak topic comes first") {
  const auto first_topic = [](const std::vector<Round>& rounds) {
    return make_plan(kPack, reviews(rounds, day_of, {}, kToday), {}, kToday, 7)[0].items.back().topic;
  };
  CHECK(first_topic({done("log-top-k", 0, "again", "logs")}) == "logs");
  CHECK(first_topic({done("scheduler", 0, "again", "scheduling"), done("log-top-k", 0, "easy", "logs"),
                     done("merge-logs", 0, "easy", "logs")}) == "caching");
}

TEST_CASE("statistics count what happened") {
  std::vector<Round> rounds = {done("a", 16, "again"), done("a", 2, "good"), done("b", 1, "good", "logs"),
                               done("c", 0, "easy", "logs")};
  rounds.push_back(Story().round());  // still open
  const Statistics result = statistics(rounds, day_of, kToday);
  CHECK(result.rounds == 4);
  CHECK(result.weeks == 3);
  CHECK(result.solved == 3);
  CHECK(result.streak == 3);
  CHECK(result.best_streak == 3);
  CHECK((result.accepted.part == 3 && result.accepted.whole == 4));
  CHECK((result.accepted_at_first.part == 3 && result.accepted_at_first.whole == 3));
  CHECK(result.rounds_per_week == std::vector<int>{0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3});
  CHECK(*result.median == std::chrono::seconds(600));
  CHECK_FALSE(result.median_before.has_value());
  REQUIRE(result.topics.size() == 2);
  CHECK(result.topics[0].topic == "caching");
  CHECK((result.topics[0].accepted.part == 1 && result.topics[0].accepted.whole == 2));
}

TEST_CASE("an edge that failed a submit counts as named only when it had been told") {
  const auto failed = [](const std::string& named) {
    Story story;
    story.gate(100, "edges", {{"edges_named", named}});
    story.submit(200, "wa", {{"failing", "ties"}, {"failing_group", "edge"}});
    return story.at(300, EventKind::kEnded).round();
  };
  const Statistics result =
      statistics(std::vector<Round>{failed("empty\nties"), failed("empty")}, day_of, kToday);
  CHECK((result.failing_edge_named.part == 1 && result.failing_edge_named.whole == 2));
  CHECK(result.missed_edges == std::vector<std::string>{"ties"});
}

TEST_CASE("an empty history has empty statistics") {
  const Statistics result = statistics({}, day_of, kToday);
  CHECK(result.rounds == 0);
  CHECK(result.streak == 0);
  CHECK_FALSE(result.median.has_value());
}
