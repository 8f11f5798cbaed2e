#include "gavel/round/gates.h"

#include "support/catch.h"

using namespace gavel::round;

namespace {

const std::vector<OpenPoint> kPoints = {
    {"Can two calls share a timestamp?", {"same timestamp", "tie", "equal"}, "Yes."},
    {"Is the key case sensitive?", {"case sensitive", "upper case", "lower case"}, "Yes, bytes."},
    {"May timestamps go back?", {"order", "go back", "decrease"}, "Never."},
};

std::optional<std::size_t> match(const std::string& question) {
  return match_question(question, kPoints);
}

const std::vector<NamedEdge> kEdges = {
    {"simultaneous", "several calls at one moment count in the order given."},
    {"exactly-one-window-old", "a call exactly one window old does not count any more."},
    {"full-to-the-last-byte", "exactly `capacity` bytes are allowed."},
    {"empty-log", "no call at all."},
};

std::vector<std::string> edges(const std::string& line) {
  std::vector<std::string> names;
  for (const std::size_t i : match_edges(line, kEdges)) names.push_back(kEdges[i].name);
  return names;
}

}  // namespace

TEST_CASE("a question finds the author's answer by its words") {
  CHECK(match("can two calls have the same timestamp") == 0);
  CHECK(match("What about TIES?") == 0);
  CHECK(match("are timestamps ordered?") == 2);
  CHECK(match("can the time ever be decreasing") == 2);
}

TEST_CASE("a keyword of several words needs all of them") {
  CHECK_FALSE(match("is this case urgent?").has_value());
  CHECK_FALSE(match("what is the largest key?").has_value());
  CHECK_FALSE(match("").has_value());
}

TEST_CASE("of several open points the one with more matching words is meant") {
  const std::vector<OpenPoint> points = {{"a", {"window"}, "1"}, {"b", {"window end", "window"}, "2"}};
  CHECK(match_question("where does the window end", points) == 1);
  CHECK(match_question("what is the window", points) == 0);
}

TEST_CASE("an edge is named by its words or by words of the same meaning") {
  CHECK(edges("two calls at the same ts") == std::vector<std::string>{"simultaneous"});
  CHECK(edges("a call exactly one window after another") ==
        std::vector<std::string>{"exactly-one-window-old"});
  CHECK(edges("no calls") == std::vector<std::string>{"empty-log"});
  CHECK(edges("capacity used exactly") == std::vector<std::string>{"full-to-the-last-byte"});
}

TEST_CASE("a line that says nothing of an edge names none") {
  CHECK(edges("unicode keys").empty());
  CHECK(edges("").empty());
  CHECK(edges("the").empty());
}
