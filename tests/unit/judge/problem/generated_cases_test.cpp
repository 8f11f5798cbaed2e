#include "problem/generated_cases.h"

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string refused(const Problem& problem, const std::string& output) {
  try {
    (void)parse_generated(problem, output);
  } catch (const InputError& error) {
    const Diagnostic& d = error.diagnostics().front();
    return d.id + " " + std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " +
           d.message;
  }
  return "accepted";
}

const std::string kBad = "the generator printed no valid case: ";

TEST_CASE("a function's cases are objects of its parameters") {
  const auto cases = parse_generated(
      load(kFunction),
      "{\"events\": [[\"ann\", 1, null], {\"ts\": 2, \"note\": \"x\", \"user\": \"bob\"}], "
      "\"gap\": 3}\n\n{\"gap\":4,\"events\":[]}\r\n");
  REQUIRE(cases.size() == 2);
  CHECK(cases[0].arguments[0].as_list()[1].as_list()[0] == Value(std::string("bob")));
  CHECK(cases[1].arguments[1] == Value(std::int64_t{4}));
}

TEST_CASE("a class's cases are the two arrays") {
  const auto cases =
      parse_generated(load(kClass), "[[\"Box\",\"get\",\"put\"],[[3],[\"a\"],[\"b\"]]]\n");
  REQUIRE(cases.size() == 1);
  REQUIRE(cases[0].calls.size() == 3);
  CHECK(cases[0].calls[2].arguments[0] == Value(std::string("b")));
}

TEST_CASE("a stdio case is the whole input as a JSON string") {
  const auto cases = parse_generated(load(kStdio), "\"1\\n\\u00e9\\n\"\n\"\"");
  REQUIRE(cases.size() == 2);
  CHECK(cases[0].text == "1\n\xC3\xA9\n");
  CHECK(cases[1].text.empty());
}

TEST_CASE("no output is no case") {
  CHECK(parse_generated(load(kStdio), "\n\n").empty());
}

TEST_CASE("a line that is no case is refused by its number and column") {
  const Problem function = load(kFunction);
  const std::string good = "{\"events\": [], \"gap\": 1}\n";
  CHECK(refused(function, good + "{\"events\": [], \"gap\": 3000000000}\n") ==
        "C003 2:23 " + kBad + "3000000000 does not fit int (32 bits); declare it long");
  CHECK(refused(function, good + "\n{\"events\": []}\n") ==
        "C003 3:1 " + kBad + "the parameter `gap` is missing");
  CHECK(refused(function, "{\"events\": [], \"gap\": 1, \"n\": 0}\n") ==
        "C003 1:26 " + kBad + "there is no parameter `n`");
  CHECK(refused(function, "{\"gap\": 1, \"gap\": 2}\n") ==
        "C003 1:12 " + kBad + "`gap` is given twice");
  CHECK(refused(function, "Traceback\n") ==
        "C003 1:1 " + kBad + "`{` is expected before the parameters of a case");
  CHECK(refused(function, "{\"events\": [], \"gap\": NaN}\n").find("an int is expected") !=
        std::string::npos);
  CHECK(refused(function, good.substr(0, good.size() - 1) + " 7\n") ==
        "C003 1:26 " + kBad + "a case is one JSON value; this is behind it");
  CHECK(refused(function, "{\"events\": [[\"\xFF\", 1, null]], \"gap\": 1}\n") ==
        "C003 1:15 " + kBad + "the text is not UTF-8");
  CHECK(refused(load(kStdio), "1 2\n") ==
        "C003 1:1 " + kBad + "a JSON string with the whole input is expected here");
  CHECK(refused(load(kClass), "[[\"get\"],[[\"a\"]]]\n") ==
        "C003 1:1 " + kBad + "call 1: the first call must be the constructor Box");
  CHECK(refused(load(kClass), "[[\"Box\",\"get\"],[[3]]]\n").find("there are more names") !=
        std::string::npos);
}

TEST_CASE("of a line too long to show only the place and a little of it are shown") {
  std::string line = "{\"gap\": 1, \"events\": [";
  for (int i = 0; i < 5000; ++i) line += "[\"u\", 1, null], ";
  line += "[\"u\", \"x\", null]]}\n";
  const std::string message = refused(load(kFunction), line);
  CHECK(message.find("(at \"\\\"x\\\", null]]}\")") != std::string::npos);
  CHECK(message.size() < 300);
}

}  // namespace
}  // namespace gavel::judge
