#include "gavel/round/clock.h"

#include "story.h"
#include "support/catch.h"

using namespace gavel::round;
using gavel::testing::Story;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Through the four gates by 5:00.
Story through_the_gates(EventData started = {}) {
  Story story = Story::with(std::move(started));
  story.gate(100, "clarify").gate(230, "approach").gate(260, "cost").gate(300, "edges");
  return story;
}

}  // namespace

TEST_CASE("the clock runs from the start and says what is left") {
  const Story story;
  const Clock clock = clock_of(story.round(), story.time(61));
  CHECK(clock.elapsed == seconds(61));
  CHECK(*clock.left == minutes(35) - seconds(61));
  CHECK(clock.phase == Phase::kClarify);
  CHECK(clock.deadline == story.time(35 * 60));
  CHECK_FALSE(clock.over());
}

TEST_CASE("a pause stops the clock and moves the deadline") {
  Story story;
  story.at(60, EventKind::kPaused);
  CHECK(clock_of(story.round(), story.time(4000)).elapsed == seconds(60));
  CHECK(clock_of(story.round(), story.time(4000)).paused);
  CHECK_FALSE(clock_of(story.round(), story.time(4000)).deadline.has_value());
  story.at(5000, EventKind::kResumed);
  const Clock clock = clock_of(story.round(), story.time(5010));
  CHECK(clock.elapsed == seconds(70));
  CHECK(clock.deadline == story.time(5000 - 60 + 35 * 60));
  CHECK_FALSE(clock.paused);
}

TEST_CASE("pausing twice or resuming what runs changes nothing") {
  Story story;
  story.at(10, EventKind::kResumed).at(60, EventKind::kPaused).at(90, EventKind::kPaused);
  story.at(100, EventKind::kResumed).at(200, EventKind::kResumed);
  CHECK(clock_of(story.round(), story.time(300)).elapsed == seconds(260));
}

TEST_CASE("after its end a round's clock stands still, also when it ended in a pause") {
  Story story;
  story.at(60, EventKind::kPaused).at(100, EventKind::kEnded, {{"reason", "abandoned"}});
  const Round round = story.round();
  CHECK(clock_of(round, story.time(9999)).elapsed == seconds(60));
  CHECK(clock_of(round, story.time(9999)).phase == Phase::kEnded);
  CHECK(round.abandoned);
}

TEST_CASE("a machine clock that is set back never takes time off the round") {
  Story story;
  story.at(100, EventKind::kNoted, {{"text", "a"}}).at(40, EventKind::kNoted, {{"text", "b"}});
  const Clock clock = clock_of(story.round(), story.time(50));
  CHECK(clock.elapsed == seconds(100));
  CHECK(clock.silence == seconds(0));
}

TEST_CASE("an untimed round has no deadline and is never over") {
  const Story story = Story::with({{"minutes", "0"}});
  const Clock clock = clock_of(story.round(), story.time(100'000));
  CHECK_FALSE(clock.left.has_value());
  CHECK_FALSE(clock.over());
}

TEST_CASE("time that is over counts on below zero") {
  const Story story;
  const Clock clock = clock_of(story.round(), story.time(35 * 60 + 90));
  CHECK(clock.over());
  CHECK(clock_text(*clock.left) == "-1:30");
}

TEST_CASE("the phases follow the gates, then the first run, then the accepted submit") {
  Story story;
  const auto phase = [&](std::int64_t second) {
    return clock_of(story.round(), story.time(second)).phase;
  };
  CHECK(phase(1) == Phase::kClarify);
  story.gate(100, "clarify");
  CHECK(phase(101) == Phase::kApproach);
  story.at(230, EventKind::kGateSkipped, {{"gate", "approach"}});
  CHECK(phase(231) == Phase::kCost);
  story.gate(260, "cost");
  CHECK(phase(261) == Phase::kEdges);
  story.gate(300, "edges");
  CHECK(phase(301) == Phase::kCode);
  story.at(900, EventKind::kRan, {{"verdict", "wa"}});
  CHECK(phase(901) == Phase::kTest);
  story.submit(1000, "wa");
  CHECK(phase(1001) == Phase::kTest);
  story.submit(1200, "ac");
  CHECK(phase(1201) == Phase::kFollowUp);
  const Clock clock = clock_of(story.round(), story.time(1300));
  const std::vector<std::pair<Phase, Milliseconds>> expected = {
      {Phase::kClarify, seconds(100)}, {Phase::kApproach, seconds(130)},
      {Phase::kCost, seconds(30)},     {Phase::kEdges, seconds(40)},
      {Phase::kCode, seconds(600)},    {Phase::kTest, seconds(300)},
      {Phase::kFollowUp, seconds(100)}};
  CHECK(clock.spent == expected);
}

TEST_CASE("a round without gates begins with the code") {
  const Story story = Story::with({{"mode", "free"}});
  CHECK(clock_of(story.round(), story.time(5)).phase == Phase::kCode);
}

TEST_CASE("silence is counted from the last thing said or tried, pauses left out") {
  Story story = through_the_gates();
  CHECK(clock_of(story.round(), story.time(400)).silence == seconds(100));
  story.at(500, EventKind::kSaved);
  CHECK(clock_of(story.round(), story.time(510)).silence == seconds(210));
  story.at(600, EventKind::kNoted, {{"text", "now the eviction"}});
  story.at(700, EventKind::kPaused).at(4000, EventKind::kResumed);
  const Clock clock = clock_of(story.round(), story.time(4020));
  CHECK(clock.silence == seconds(20));
  CHECK(clock.longest_silence == seconds(300));
}

TEST_CASE("silence after the accepted submit is not held against anybody") {
  Story story = through_the_gates();
  story.submit(400, "ac").at(2000, EventKind::kEnded);
  CHECK(clock_of(story.round(), story.time(2000)).longest_silence == seconds(130));
}

TEST_CASE("clock texts are minutes and seconds, however many") {
  CHECK(clock_text(seconds(0)) == "0:00");
  CHECK(clock_text(Milliseconds(59'999)) == "0:59");
  CHECK(clock_text(minutes(105)) == "105:00");
  CHECK(clock_text(seconds(-5)) == "-0:05");
}

TEST_CASE("lists of names survive their field") {
  CHECK(split(joined({"a", "b c"})) == std::vector<std::string>{"a", "b c"});
  CHECK(split("").empty());
}
