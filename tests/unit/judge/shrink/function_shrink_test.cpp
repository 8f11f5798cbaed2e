#include <algorithm>
#include <map>

#include "shrinking_fixture.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

/// sessionize(events, gap): neighbours of one user at most `gap` apart join.
Problem sessions() {
  Domain domain;
  domain.records = {{"Event", {{"user", *parse_type("string")}, {"ts", *parse_type("long")}}}};
  DomainSpec user = line("Event.user", "string");
  user.bounds.charset = "abcdefghijklmnopqrstuvwxyz";
  user.string_length = Range{constant(1), constant(8)};
  DomainSpec events = line("events", "Event[]");
  events.dimensions = {Range{named("n"), named("n")}};
  domain.lines = {user, ranged("Event.ts", "long", 0, 1'000'000'000),
                  ranged("gap", "int", 1, 86'400), events};
  return function_problem(std::move(domain));
}

struct Event {
  std::string user;
  std::int64_t ts;
};

std::vector<Event> events_of(const DomainCase& input) {
  std::vector<Event> events;
  for (const Value& event : input.find("events")->as_list()) {
    events.push_back({event.as_list()[0].as_string(), event.as_list()[1].as_integer()});
  }
  return events;
}

bool sessions_valid(const DomainCase& input) {
  const auto in = [](std::int64_t x, std::int64_t low, std::int64_t high) {
    return low <= x && x <= high;
  };
  for (const Event& event : events_of(input)) {
    if (event.user.empty() || event.user.size() > 8 || !in(event.ts, 0, 1'000'000'000)) return false;
  }
  return in(input.find("gap")->as_integer(), 1, 86'400);
}

std::size_t count_sessions(std::vector<Event> events, std::int64_t gap, bool closed) {
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.ts < b.ts; });
  std::map<std::string, std::int64_t> last;
  std::size_t sessions = 0;
  for (const Event& event : events) {
    const auto known = last.find(event.user);
    const bool joins = known != last.end() && (closed ? event.ts - known->second <= gap
                                                      : event.ts - known->second < gap);
    sessions += joins ? 0 : 1;
    last[event.user] = event.ts;
  }
  return sessions;
}

DomainCase session_case(std::int64_t gap, const std::vector<Event>& events) {
  Value::List items;
  for (const Event& event : events) items.push_back(list({text(event.user), number(event.ts)}));
  DomainCase input;
  input.values = {{"gap", number(gap)}, {"events", list(items)}};
  return input;
}

bool open_end_differs(const DomainCase& input) {
  const std::int64_t gap = input.find("gap")->as_integer();
  return count_sessions(events_of(input), gap, true) != count_sessions(events_of(input), gap, false);
}

TEST_CASE("a wrong comparison at the gap shrinks to two events one second apart") {
  const Problem problem = sessions();
  const DomainCase failing =
      session_case(3127, {{"kate", 5000}, {"ann", 90}, {"bob", 8127}, {"kate", 8127}, {"ann", 4000},
                          {"kate", 123456}, {"zoe", 8127}, {"bob", 5000}, {"bob", 77}});
  const ShrinkResult result = shrink(problem, failing, fails_when(open_end_differs), sessions_valid);
  CHECK(result.finished);
  CHECK(result.smallest == session_case(1, {{"a", 0}, {"a", 1}}));
  CHECK(result.runs < 150);
}

TEST_CASE("what comes first in arrival order stays first") {
  const Problem problem = sessions();
  const auto late = [](const DomainCase& input) {
    const auto events = events_of(input);
    return !std::is_sorted(events.begin(), events.end(),
                           [](const Event& a, const Event& b) { return a.ts < b.ts; });
  };
  const DomainCase failing = session_case(30, {{"x", 10}, {"y", 500}, {"x", 499}, {"y", 9000}});
  const ShrinkResult result = shrink(problem, failing, fails_when(late), sessions_valid);
  CHECK(result.smallest == session_case(1, {{"a", 1}, {"a", 0}}));
}

TEST_CASE("what has to stay balanced loses two elements at once") {
  const Problem problem = sessions();
  // Both users equally often, the later one first: no single event can go.
  const auto tied = [](const DomainCase& input) {
    std::map<std::string, int> counts;
    const auto events = events_of(input);
    for (const Event& event : events) ++counts[event.user];
    return counts.size() == 2 && counts.begin()->second == counts.rbegin()->second &&
           events.front().user == counts.rbegin()->first;
  };
  const DomainCase failing =
      session_case(9, {{"b", 1}, {"b", 2}, {"a", 3}, {"b", 4}, {"a", 5}, {"a", 6}});
  const auto result = shrink(problem, failing, fails_when(tied), sessions_valid);
  CHECK(events_of(result.smallest).size() == 2);
}

TEST_CASE("the same failing case shrinks in the same way twice") {
  const Problem problem = sessions();
  const DomainCase failing = session_case(40, {{"a", 3}, {"b", 9}, {"a", 43}, {"b", 49}});
  const auto once = shrink(problem, failing, fails_when(open_end_differs), sessions_valid);
  const auto again = shrink(problem, failing, fails_when(open_end_differs), sessions_valid);
  CHECK(once.smallest == again.smallest);
  CHECK(once.runs == again.runs);
}

TEST_CASE("only valid candidates are run, and no more than the budget allows") {
  const Problem problem = sessions();
  int runs = 0;
  bool all_valid = true;
  const StillFails count = [&](std::span<const DomainCase> cases) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < cases.size(); ++i) {
      ++runs;
      all_valid = all_valid && sessions_valid(cases[i]);
      if (open_end_differs(cases[i])) return i;
    }
    return std::nullopt;
  };
  const DomainCase failing = session_case(700, {{"ann", 1}, {"bob", 5}, {"ann", 701}});
  const ShrinkResult result = shrink(problem, failing, count, sessions_valid, {.runs = 10});
  CHECK(runs == 10);
  CHECK(result.runs == 10);
  CHECK_FALSE(result.finished);
  CHECK(all_valid);
}

TEST_CASE("a case that cannot be made smaller comes back as it is") {
  const Problem problem = sessions();
  const DomainCase failing = session_case(1, {{"a", 0}, {"a", 1}});
  const auto result = shrink(problem, failing, fails_when(open_end_differs), sessions_valid);
  CHECK(result.finished);
  CHECK(result.smallest == failing);
}

TEST_CASE("a failure among a hundred thousand elements is found within the budget") {
  const Problem problem = sessions();
  std::vector<Event> events;
  for (int i = 0; i < 20'000; ++i) events.push_back({std::string(1, 'b' + i % 20), i * 1000});
  events[12'345] = {"zz", 500'000'000};
  events[19'000] = {"zz", 500'000'777};
  const ShrinkResult result = shrink(problem, session_case(777, events),
                                     fails_when(open_end_differs), sessions_valid,
                                     {.runs = 300, .time = std::chrono::minutes(5)});
  CHECK(result.smallest == session_case(1, {{"a", 0}, {"a", 1}}));
}

}  // namespace
}  // namespace gavel::judge
