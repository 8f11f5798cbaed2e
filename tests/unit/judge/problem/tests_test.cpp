#include <string>

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string with_test(const std::string& item) {
  return kFunctionHead + "tests:\n" + item;
}

std::string class_test(const std::string& calls) {
  return kClassHead + "tests:\n  - example:\n" + calls;
}

Value event(const std::string& user, std::int64_t ts) {
  return Value(Value::List{Value(user), Value(ts), Value()});
}

TEST_CASE("records are given by position or by name, scalars as their type says") {
  const Problem problem = load(with_test(
      "  - example: {events: [[no, 1e3, ~], {note: \"~\", ts: 012, user: null}], gap: 2}\n"
      "    expect: 1\n"));
  const Value& events = problem.tests[0].input.arguments[0];
  CHECK(events.as_list()[0] == event("no", 1000));
  CHECK(events.as_list()[1] ==
        Value(Value::List{Value(std::string("null")), Value(std::int64_t{12}),
                          Value(std::string("~"))}));
  CHECK(problem.tests[0].expected == Value(std::int64_t{1}));
}

TEST_CASE("tests have the group of their kind unless they say another") {
  const Problem problem =
      load(kFunctionHead +
           "tests:\n"
           "  - example: {events: [], gap: 2}\n    expect: 0\n"
           "  - hidden: {events: [], gap: 3}\n    name: empty\n    why: none\n    expect: 0\n"
           "  - hidden: {events: [], gap: 4}\n    group: basic\n    expect: 0\n"
           "  - gen: {n: 5}\n    count: 7\n    seed: 3\n"
           "  - gen: {n: max, profile: skewed}\n"
           "  - gen: {n: max}\n    group: edge\n"
           "solutions:\n  - verdict: ac\n    lang: python\n    code: x\n");
  REQUIRE(problem.tests.size() == 6);
  CHECK(problem.tests[0].group == Group::kSample);
  CHECK(problem.tests[1].group == Group::kEdge);
  CHECK(problem.tests[1].name == "empty");
  CHECK(problem.tests[1].why == "none");
  CHECK(problem.tests[2].group == Group::kBasic);
  CHECK(problem.tests[3].group == Group::kBasic);
  CHECK(problem.tests[3].count == 7);
  CHECK(problem.tests[3].seed == 3U);
  CHECK(problem.tests[4].group == Group::kScale);
  CHECK(problem.tests[4].parameters[1] == std::pair<std::string, std::string>("profile", "skewed"));
  CHECK(problem.tests[5].group == Group::kEdge);
}

TEST_CASE("a value that does not fit its type is shown at its place") {
  CHECK(errors_of(with_test("  - example: {events: [[ann, 1, null], [bob, soon, null]], gap: 2}\n"
                            "    expect: 1\n")) ==
        "error[Y040]: a long is expected here, not \"soon\"\n"
        "  --> p/problem.yaml:13:46\n"
        "   |\n"
        "13 |   - example: {events: [[ann, 1, null], [bob, soon, null]], gap: 2}\n"
        "   |                                              ^^^^\n");
  CHECK(brief_errors_of(with_test("  - example: {events: [[ann, 1]], gap: 3000000000}\n"
                                  "    expect: 1.5\n")) ==
        "Y040 13:24 `Event` has 3 fields (user, ts, note), not 2\n"
        "Y040 13:40 3000000000 does not fit int (32 bits); declare it long\n"
        "Y040 14:13 1.5 is not a whole number; an int is expected here\n");
  CHECK(
      brief_errors_of(with_test("  - example: {events: [{user: a, tz: 1, note: x}], gap: 2}\n")) ==
      "Y040 13:34 `Event` has no field `tz`\n");
  CHECK(brief_errors_of(with_test("  - example: {events: [{user: a, ts: 1}], gap: 2}\n")) ==
        "Y040 13:24 field `note` of `Event` is missing\n");
  CHECK(brief_errors_of(with_test("  - example: {events: \"[]\", gap: 2}\n")) ==
        "Y040 13:23 a list (Event[]) is expected here\n");
}

TEST_CASE("arguments that are missing, unknown or sizes are refused") {
  CHECK(brief_errors_of(with_test("  - example: {event: [], n: 3, gap: 2}\n")) ==
        "Y041 13:5 the parameter `events` is missing\n"
        "Y041 13:15 there is no parameter `event`\n"
        "Y041 13:26 `n` is a size, not an argument\n");
  CHECK(brief_errors_of(with_test("  - example: 3\n")) ==
        "Y041 13:14 the input is a map of parameter: value\n");
}

TEST_CASE("a test is one of four kinds and has only their keys") {
  CHECK(brief_errors_of(with_test("  - name: x\n")) ==
        "Y044 13:5 a test needs one of example, hidden, gen, file\n");
  CHECK(brief_errors_of(with_test("  - example: {events: [], gap: 1}\n    gen: {n: 1}\n")) ==
        "Y044 14:5 a test is one of example, hidden, gen, file; this one is `example` already\n");
  CHECK(brief_errors_of(with_test("  - hidden: {events: [], gap: 1}\n    count: 3\n    explain: x\n"
                                  "    expect: 0\n")) ==
        "Y044 14:5 `count` belongs to a test with `gen`\n"
        "Y044 15:5 `explain` belongs to a test with `example`\n");
  CHECK(brief_errors_of(with_test("  - gen: {n: 1}\n    expect: 1\n")) ==
        "Y044 14:5 `expect` belongs to a test with `example` or `hidden`\n");
  CHECK(brief_errors_of(with_test("  - hidden: {events: [], gap: 1}\n    group: {points: 3}\n"
                                  "    expect: 0\n")) ==
        "Y044 14:12 points and dependencies of groups are not part of format version 1\n");
  CHECK(brief_errors_of(with_test("  []\n")) ==
        "Y006 13:3 `tests` is a list with at least one test\n");
}

TEST_CASE("names of tests are unique and not those that are given to unnamed ones") {
  CHECK(brief_errors_of(with_test("  - hidden: {events: [], gap: 1}\n    name: empty\n"
                                  "    expect: 0\n"
                                  "  - hidden: {events: [], gap: 2}\n    name: empty\n"
                                  "    expect: 0\n")) ==
        "Y047 17:11 two tests are named `empty`; first on line 14\n");
  CHECK(brief_errors_of(with_test("  - hidden: {events: [], gap: 1}\n    name: edge-12\n"
                                  "    expect: 0\n")) ==
        "Y016 14:11 `edge-12` is a name that tests without one are given\n");
}

TEST_CASE("a generated test names lines and profiles that exist") {
  const std::string solution = "solutions:\n  - {verdict: ac, lang: python, code: x}\n";
  CHECK(brief_errors_of(with_test("  - gen: {m: 3, profile: hotkey}\n" + solution +
                                  "profiles:\n  hot-key: {n: 1}\n")) ==
        "Y062 13:11 `gen` names `m`, which is no line of `input` or `types`\n"
        "Y048 13:26 there is no profile `hotkey`\n");
  CHECK(load(with_test("  - gen: {n: 3, profile: hot-key}\n" + solution +
                       "profiles:\n  hot-key: {n: 1}\n"))
            .tests.size() == 1);
  CHECK(brief_errors_of(with_test("  - gen: {n: [1, 2]}\n" + solution)) ==
        "Y006 13:14 `n` is a text, not a list\n");
  CHECK(brief_errors_of(with_test("  - gen: {n: 3}\n    count: 0\n" + solution)) ==
        "Y012 14:12 `count` is a whole number from 1 to 10000, not \"0\"\n");
}

TEST_CASE("a generator's parameters are its own") {
  const TemporaryFolder folder;
  folder.write("gen.py", "print(1)\n");
  folder.write("problem.yaml", kFunctionHead +
                                   "generator: gen.py\ntests:\n  - gen: {hit_rate: 0.9}\n"
                                   "solutions:\n  - {verdict: ac, lang: python, code: x}\n");
  const Problem problem = load_problem(folder.path());
  CHECK(problem.generator == std::filesystem::absolute(folder.path()) / "gen.py");
  CHECK(problem.tests[0].parameters[0].second == "0.9");
}

TEST_CASE("files of tests and generators must exist inside the problem's folder") {
  CHECK(brief_errors_of(with_test("  - file: tests/big.in\n    expect: 1\n")) ==
        "Y045 13:11 there is no file tests/big.in\n");
  CHECK(brief_errors_of(with_test("  - file: ../../secret\n    expect: 1\n")) ==
        "Y045 13:11 a problem's files lie in its own folder\n");
  CHECK(brief_errors_of(kFunction + "generator: /etc/passwd\n")
            .find("Y045 15:12 a problem's files") == 0);
}

TEST_CASE("the calls of a class are read with their results") {
  const Problem problem = load(kClass);
  const TestSpec& test = problem.tests[0];
  REQUIRE(test.input.calls.size() == 4);
  CHECK(problem.entry.methods[test.input.calls[1].method].name == "put");
  CHECK(test.input.calls[1].arguments[0] == Value(std::string("a")));
  CHECK(test.expected == Value(Value::List{Value(), Value(), Value(std::int64_t{0}), Value()}));
}

TEST_CASE("calls without results leave the answer to the reference") {
  const Problem problem = load(class_test("      - Box(3)\n      - put(\"a\")\n      - get(a)\n") +
                               "solutions:\n  - {verdict: ac, lang: python, code: x}\n");
  CHECK_FALSE(problem.tests[0].expected);
  CHECK(problem.tests[0].input.calls[2].arguments[0] == Value(std::string("a")));
}

TEST_CASE("the two arrays are another spelling of the calls") {
  const Problem problem = load(
      kClassHead +
      "tests:\n  - example: [[Box, put, get], [[3], [a], [a]]]\n    expect: [null, null, 0]\n");
  CHECK(problem.tests[0].input.calls.size() == 3);
  CHECK(problem.tests[0].expected->as_list()[2] == Value(std::int64_t{0}));
}

TEST_CASE("calls that cannot be are refused at their place") {
  CHECK(errors_of(class_test("      - Box(3)\n      - gte(\"a\") -> 0\n")) ==
        "error[Y042]: there is no method `gte` in `entry`\n"
        "  --> p/problem.yaml:17:9\n"
        "   |\n"
        "17 |       - gte(\"a\") -> 0\n"
        "   |         ^^^\n"
        "   = help: did you mean `get`?\n");
  CHECK(brief_errors_of(class_test("      - put(\"a\")\n")) ==
        "Y042 16:9 the first call must be the constructor Box\n");
  CHECK(brief_errors_of(class_test("      - Box(3)\n      - Box(4)\n")) ==
        "Y042 17:9 Box can only be the first call\n");
  CHECK(brief_errors_of(class_test("      - Box(3, 4)\n")) ==
        "Y042 16:14 Box takes 1 argument, then `)`\n");
  CHECK(brief_errors_of(class_test("      - Box()\n")) ==
        "Y042 16:13 Box takes 1 argument, then `)`\n");
  CHECK(brief_errors_of(class_test("      - Box(three)\n")) ==
        "Y042 16:13 an int is expected here, not \"three\"\n");
  CHECK(brief_errors_of(class_test("      - Box(3)\n      - get(a) -> 0\n      - get(b)\n")) ==
        "Y042 18:9 this call has no `-> result`, but others have\n");
  CHECK(brief_errors_of(class_test("      - Box(3)\n      - get(\"a\") 5\n")) ==
        "Y042 17:18 this does not belong to a call\n");
  CHECK(brief_errors_of(class_test("      - Box(3)\n      - put(\"a: b\")\n")) ==
        "Y042 17:9 a call line is expected here\n");
}

TEST_CASE("the answer of a stdio test is text, also empty text") {
  const Problem problem = load(kStdioHead + "tests:\n  - hidden: \"1\\n\"\n    expect: \"\"\n");
  CHECK(problem.tests[0].input.text == "1\n");
  CHECK(problem.tests[0].expected == Value(std::string()));
  CHECK(brief_errors_of(kStdioHead + "tests:\n  - example: >\n      a\n      b\n    expect: x\n") ==
        "Y046 6:14 > joins the lines of the text\n");
  CHECK(brief_errors_of(kStdioHead + "tests:\n  - example: {n: 1}\n    expect: x\n") ==
        "Y046 6:5 input as a map needs a `layout`, which says how it is printed\n");
}

TEST_CASE("any-of takes a list of acceptable answers") {
  const Problem problem = load(kFunctionHead +
                               "output: any-of\n"
                               "tests:\n  - example: {events: [], gap: 1}\n    expect: [1, 2]\n");
  CHECK(problem.tests[0].expected ==
        Value(Value::List{Value(std::int64_t{1}), Value(std::int64_t{2})}));
}

}  // namespace
}  // namespace gavel::judge
