#include "gavel/round/scorecard.h"

#include "gavel/round/grading.h"
#include "story.h"
#include "support/catch.h"

using namespace gavel::round;
using gavel::testing::Story;

namespace {

/// Everything as an interviewer wishes it.
Story model_round() {
  Story story = Story::with({{"open_points", "4"}, {"named_edges", "2"}});
  story.at(30, EventKind::kAsked, {{"question", "ties?"}, {"matched", "0"}});
  story.at(60, EventKind::kAsked, {{"question", "order?"}, {"matched", "2"}});
  story.gate(100, "clarify").gate(200, "approach", {{"text", "a deque"}});
  story.gate(230, "cost", {{"time", "O(n)"}, {"expected_time", "O(n)"}, {"time_right", "yes"}});
  story.gate(260, "edges", {{"edges_named", "empty"}});
  story.at(500, EventKind::kNoted, {{"text", "eviction first"}});
  story.at(700, EventKind::kRan, {{"verdict", "ac"}, {"own_cases", "1"}});
  story.submit(800, "ac").gate(900, "trade-off", {{"text", "memory for time"}});
  story.at(1000, EventKind::kEnded, {{"reason", "finished"}});
  return story;
}

std::vector<int> bands(const Story& story) {
  std::vector<int> bands;
  for (const Dimension& dimension : score(story.round(), story.time(9999)).dimensions) {
    bands.push_back(dimension.band);
  }
  return bands;
}

const Evidence& evidence(const Scorecard& card, std::size_t dimension, std::size_t item) {
  return card.dimensions.at(dimension).measured.at(item);
}

}  // namespace

TEST_CASE("a round with everything in it has the highest band everywhere") {
  CHECK(bands(model_round()) == std::vector<int>{4, 4, 4, 4});
  CHECK(score(model_round().round(), model_round().time(9999)).best_next_step.empty());
}

TEST_CASE("a round with nothing in it has the lowest band everywhere") {
  Story story = Story::with({{"open_points", "2"}, {"named_edges", "2"}});
  story.at(2000, EventKind::kEnded, {{"reason", "abandoned"}});
  // Not to have opened a hint is the one thing that doing nothing earns.
  CHECK(bands(story) == std::vector<int>{1, 1, 1, 1});
  CHECK_FALSE(score(story.round(), story.time(9999)).best_next_step.empty());
}

TEST_CASE("a free round is not blamed for what it does not ask") {
  Story story = Story::with({{"mode", "free"}, {"open_points", "4"}, {"named_edges", "2"}});
  story.at(100, EventKind::kRan, {{"verdict", "ac"}, {"own_cases", "1"}}).submit(200, "ac");
  story.at(210, EventKind::kEnded, {{"reason", "finished"}});
  CHECK(bands(story) == std::vector<int>{4, 4, 4, 4});
  const Scorecard card = score(story.round(), story.time(9999));
  CHECK(card.best_next_step.empty());
  CHECK_FALSE(evidence(card, 0, 0).counts);
  CHECK(evidence(card, 0, 0).text == "approach not asked for");
  CHECK(evidence(card, 3, 0).text == "edge cases not asked for");
}

TEST_CASE("a free round is still told what it left undone") {
  Story story = Story::with({{"mode", "free"}});
  story.submit(200, "wa").at(210, EventKind::kEnded, {{"reason", "finished"}});
  CHECK(bands(story) == std::vector<int>{4, 4, 2, 1});
  CHECK(score(story.round(), story.time(9999)).best_next_step ==
        "write your nastiest edge case as cases/01.in before the first submit");
}

TEST_CASE("each line cites what it saw") {
  const Story story = model_round();
  const Scorecard card = score(story.round(), story.time(9999));
  CHECK(evidence(card, 0, 0).text == "approach 3:20, before any code");
  CHECK(evidence(card, 0, 1).text == "longest silence 4:00 (aim under 5:00)");
  CHECK(evidence(card, 0, 2).text == "trade-off answered");
  CHECK(evidence(card, 1, 0).text == "2 of 4 open points asked");
  CHECK(evidence(card, 1, 2).text == "said O(n), expected O(n)");
  CHECK(evidence(card, 2, 0).text == "Accepted at 13:20 of 35:00");
  CHECK(evidence(card, 2, 1).text == "Accepted on submit 1");
  CHECK(evidence(card, 2, 2).text == "0 compile errors, 0 crashes");
  CHECK(evidence(card, 3, 0).text == "1 of 2 edges named");
  CHECK(evidence(card, 3, 1).text == "1 own case");
}

TEST_CASE("a measured cost is told and changes no band") {
  const EventData cost = {{"time", "O(n^2)"}, {"agreement", "worse"}, {"points", "8 64\n16 256.5"}};
  const Round with = Story().at(10, EventKind::kMeasured, cost).round();
  REQUIRE(with.measured);
  CHECK(with.measured->at == std::chrono::seconds(10));
  CHECK(with.measured->points == std::vector<std::pair<double, double>>{{8, 64}, {16, 256.5}});
  const Dimension told = score(with, Story().time(60)).dimensions[1];
  CHECK(told.measured.back().text == "measured O(n^2), said too low");
  CHECK_FALSE(told.measured.back().counts);
  CHECK(told.band == score(Story().round(), Story().time(60)).dimensions[1].band);
}

TEST_CASE("points survive their field of an event") {
  const std::vector<std::pair<double, double>> points = {{1, 2.5}, {100000, 1234567}};
  CHECK(joined_points(points) == "1 2.5\n100000 1.23457e+06");
  CHECK(joined_points({}).empty());
}

TEST_CASE("asking the same open point twice counts once") {
  Story story = Story::with({{"open_points", "4"}});
  story.at(30, EventKind::kAsked, {{"question", "ties?"}, {"matched", "0"}});
  story.at(60, EventKind::kAsked, {{"question", "ties again?"}, {"matched", "0"}});
  const Scorecard card = score(story.round(), story.time(100));
  CHECK(evidence(card, 1, 0).text == "1 of 4 open points asked");
  CHECK_FALSE(evidence(card, 1, 0).met);
}

TEST_CASE("a self-check never changes a band") {
  Story story = model_round();
  const std::vector<int> before = bands(story);
  for (const SelfCheck& check : self_checks()) {
    story.at(1100, EventKind::kSelfChecked, {{"item", std::string(check.item)}, {"answer", "no"}});
  }
  CHECK(bands(story) == before);
  CHECK(story.round().self_checks.size() == 4);
}

TEST_CASE("the best next step belongs to the weakest dimension") {
  Story story = Story::with({{"named_edges", "2"}});
  story.gate(100, "clarify").gate(200, "approach");
  story.gate(230, "cost", {{"time", "O(n)"}, {"expected_time", "O(n)"}, {"time_right", "yes"}});
  story.gate(260, "edges").submit(400, "ac").gate(500, "follow-ups");
  CHECK(bands(story) == std::vector<int>{4, 4, 4, 1});
  CHECK(score(story.round(), story.time(600)).best_next_step.find("edge cases") !=
        std::string::npos);
}

TEST_CASE("a grade is proposed by the rule, with its reason") {
  const auto grade = [](const Story& story) { return propose_grade(story.round()).grade; };
  CHECK(grade(Story()) == Grade::kAgain);
  CHECK(grade(Story().submit(100, "wa")) == Grade::kAgain);
  CHECK(grade(Story().submit(100, "ac")) == Grade::kGood);
  CHECK(grade(Story().submit(35 * 60 + 1, "ac")) == Grade::kHard);
  CHECK(grade(Story().at(1, EventKind::kHintOpened).submit(100, "ac")) == Grade::kGood);
  CHECK(grade(Story().at(1, EventKind::kHintOpened).at(2, EventKind::kHintOpened).submit(9, "ac")) ==
        Grade::kHard);
  CHECK(grade(Story().at(1, EventKind::kSolutionShown).submit(100, "ac")) == Grade::kAgain);
  CHECK(grade(Story().gate(5, "cost", {{"time_right", "no"}}).submit(100, "ac")) == Grade::kHard);
  CHECK(grade(Story().gate(5, "cost", {{"time_right", "yes"}}).submit(100, "ac")) == Grade::kEasy);
  CHECK(grade(Story().gate(5, "cost", {{"time_right", "yes"}}).submit(50, "wa").submit(99, "ac")) ==
        Grade::kGood);
  CHECK(propose_grade(Story().submit(100, "ac").round()).reason == "no hint, in time");
}
