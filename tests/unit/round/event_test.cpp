#include "gavel/round/event.h"

#include "gavel/round/jsonl.h"
#include "gavel/round/store_error.h"
#include "support/catch.h"

using namespace gavel::round;

TEST_CASE("every kind of event has a name that is read back as that kind") {
  for (int i = 0; i <= static_cast<int>(EventKind::kEnded); ++i) {
    const auto kind = static_cast<EventKind>(i);
    CHECK(parse_event_kind(to_string(kind)) == kind);
  }
  CHECK_FALSE(parse_event_kind("slept").has_value());
}

TEST_CASE("a field is read as a number only when it is one as a whole") {
  const Event event{.data = {{"minutes", "35"}, {"word", "35 min"}}};
  CHECK(event.number("minutes") == 35);
  CHECK(event.number("word", 7) == 7);
  CHECK(event.number("absent", -1) == -1);
}

TEST_CASE("an event survives its line of JSON, whatever its text holds") {
  const Event event{.kind = EventKind::kNoted,
                    .at = TimePoint(Milliseconds(1'795'521'600'123)),
                    .data = {{"text", "tabs\t, \"quotes\",\nlines and ünïcode \xe2\x9c\x93"}},
                    .uid = "e1",
                    .round_uid = "r1"};
  const std::string line = to_json_line(event);
  CHECK(line.find('\n') == line.size() - 1);
  CHECK(line.find("\"2026-11-24T12:00:00.123Z\"") != std::string::npos);
  const std::vector<Event> back = parse_json_lines(line, "x.jsonl");
  REQUIRE(back.size() == 1);
  CHECK(back[0].kind == event.kind);
  CHECK(back[0].at == event.at);
  CHECK(back[0].data == event.data);
  CHECK(back[0].uid == "e1");
  CHECK(back[0].round_uid == "r1");
}

TEST_CASE("a wrong line of an import is named with its number and what is wrong") {
  const std::string good = to_json_line({.uid = "e", .round_uid = "r"});
  const auto complaint = [&](const std::string& bad) {
    try {
      (void)parse_json_lines(good + "\n" + bad + "\n", "old.jsonl");
      return std::string("accepted");
    } catch (const StoreError& error) {
      CHECK(error.id() == "R005");
      CHECK(error.help().find("nothing was imported") != std::string::npos);
      return std::string(error.what());
    }
  };
  CHECK(complaint("{") == "old.jsonl:3: not a JSON object");
  CHECK(complaint("[1]") == "old.jsonl:3: not a JSON object");
  CHECK(complaint("{\"schema\": 1}") == "old.jsonl:3: `schema` is not a text");
  CHECK(complaint("{\"schema\": \"gavel.event.v2\"}") ==
        "old.jsonl:3: schema gavel.event.v2, where gavel.event.v1 is known");
  const std::string start = "{\"schema\": \"gavel.event.v1\", ";
  CHECK(complaint(start + "\"kind\": \"slept\"}") == "old.jsonl:3: no such kind of event: slept");
  CHECK(complaint(start + "\"kind\": \"noted\", \"at\": \"2026-02-30T00:00:00.000Z\"}") ==
        "old.jsonl:3: `at` is no time like 2026-11-24T12:00:00.000Z");
  CHECK(complaint(start + "\"kind\": \"noted\", \"at\": \"2026-02-03T00:00:00.000Z\", \"data\": "
                          "{\"text\": 3}, \"event\": \"e\", \"round\": \"r\"}") ==
        "old.jsonl:3: `data` holds only texts; see text");
}
