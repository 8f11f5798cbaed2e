#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

Value number(std::int64_t value) {
  return Value(value);
}
Value word(const std::string& value) {
  return Value(value);
}

TestCase read(const Problem& problem, const std::string& text,
              const std::string* expected = nullptr) {
  return parse_case(problem, text, expected, "cases/01.in");
}

std::string refused(const Problem& problem, const std::string& text,
                    const std::string* expected = nullptr) {
  try {
    (void)read(problem, text, expected);
  } catch (const InputError& error) {
    return error.what();
  }
  return "no error";
}

void check_round_trip(const Problem& problem, const TestCase& test) {
  const CaseText text = write_case(problem, test);
  INFO(text.input << "---\n" << text.expected);
  const TestCase again = read(problem, text.input, test.expected ? &text.expected : nullptr);
  CHECK(again.input.arguments == test.input.arguments);
  REQUIRE(again.input.calls.size() == test.input.calls.size());
  for (std::size_t i = 0; i < test.input.calls.size(); ++i) {
    CHECK(again.input.calls[i].method == test.input.calls[i].method);
    CHECK(again.input.calls[i].arguments == test.input.calls[i].arguments);
  }
  CHECK(again.input.text == test.input.text);
  CHECK(again.expected == test.expected);
}

TEST_CASE("the arguments of a function stand one a line, in order or by name") {
  const Problem problem = load(kFunction);
  const TestCase plain = read(problem, "[[\"ann\", 1, null], [bob, 2, x]]\n3\n");
  CHECK(plain.name == "01");
  CHECK(plain.group == Group::kOwn);
  CHECK(plain.input.arguments[1] == number(3));
  CHECK(plain.input.arguments[0].as_list()[1].as_list()[0] == word("bob"));
  const TestCase named = read(problem,
                              "# mine\ngap: 3   # seconds\r\n\nevents: [\n  [ann, 1, null],\n"
                              "  {user: bob, ts: 2, note: x}\n]\n");
  CHECK(named.input.arguments == plain.input.arguments);
  CHECK_FALSE(named.expected);
}

TEST_CASE("the expectation of a function is one value") {
  const Problem problem = load(kFunction);
  const std::string expected = " 7 \n";
  CHECK(read(problem, "[]\n3\n", &expected).expected == number(7));
  const std::string none = "\n";
  CHECK_FALSE(read(problem, "[]\n3\n", &none).expected);
  const std::string bad = "seven\n";
  CHECK(refused(problem, "[]\n3\n", &bad) ==
        "error[C002]: an int is expected here, not \"seven\"\n  --> cases/01.out:1:1\n   |\n"
        " 1 | seven\n   | ^^^^^\n");
}

TEST_CASE("a malformed case is shown with line and column") {
  const Problem problem = load(kFunction);
  CHECK(refused(problem, "[[ann, 1, null],\n [bob, soon, null]]\n3\n") ==
        "error[C001]: a long is expected here, not \"soon\"\n"
        "  --> cases/01.in:2:8\n"
        "   |\n"
        " 2 |  [bob, soon, null]]\n"
        "   |        ^^^^\n");
  CHECK(refused(problem, "[]\n") ==
        "error[C001]: the argument `gap` (int) is missing\n  --> cases/01.in:1:1\n   |\n"
        " 1 | []\n   | ^\n   = help: write one argument a line\n");
  CHECK(refused(problem, "[]\n3\n4\n").find("count takes only 2 arguments") != std::string::npos);
  CHECK(refused(problem, "gap: 3\ngap: 4\n").find("`gap` is given twice") != std::string::npos);
  CHECK(refused(problem, "[] []\n3\n").find("this is behind it") != std::string::npos);
  CHECK(refused(problem, "caf\xE9\n").find("error[Y009]") == 0);
}

TEST_CASE("the calls of a class are lines or the two arrays") {
  const Problem problem = load(kClass);
  const TestCase lines = read(problem, "Box(3)\n\n# now\nput(\"a\")\nget(a) -> 0  # there\n");
  CHECK(lines.input.calls.size() == 3);
  CHECK(lines.expected->as_list()[2] == number(0));
  const std::string results = "[null, null, 0]";
  const TestCase arrays =
      read(problem, "[[\"Box\",\"put\",\"get\"],\n [[3],[\"a\"],[\"a\"]]]\n", &results);
  CHECK(arrays.input.calls[2].arguments == lines.input.calls[2].arguments);
  CHECK(arrays.expected == lines.expected);
}

TEST_CASE("malformed calls are shown with line and column") {
  const Problem problem = load(kClass);
  CHECK(refused(problem, "Box(3)\nput(\"a\") -> 1\n") ==
        "error[C001]: null is expected here: there is no result\n  --> cases/01.in:2:13\n   |\n"
        " 2 | put(\"a\") -> 1\n   |             ^\n");
  CHECK(refused(problem, "put(a)\n").find("the first call must be the constructor Box") !=
        std::string::npos);
  const std::string results = "[null, 0]";
  CHECK(refused(problem, "Box(3)\nget(a) -> 0\n", &results).find("given twice") !=
        std::string::npos);
  CHECK(refused(problem, "[[\"Box\"], [[3], [4]]]").find("there are fewer names") !=
        std::string::npos);
}

TEST_CASE("the case of a stdio problem is the text itself") {
  const Problem problem = load(kStdio);
  const std::string expected = "\r\nx";
  const TestCase test = read(problem, "a\r\n\tb", &expected);
  CHECK(test.input.text == "a\r\n\tb");
  CHECK(test.expected == word("\r\nx"));
  check_round_trip(problem, test);
}

TEST_CASE("every case that is written is read back the same") {
  const Problem function = load(kFunction);
  TestCase test;
  test.input.arguments = {
      Value(Value::List{
          Value(Value::List{word("a, \"b\" # c"), number(std::int64_t{1} << 62), Value()}),
          Value(Value::List{word("null"), number(-1), word("gap: 3\n\x01")})}),
      number(7)};
  check_round_trip(function, test);
  test.expected = number(3);
  check_round_trip(function, test);

  const Problem boxes = load(kClass);
  for (const TestSpec& spec : boxes.tests) {
    TestCase calls;
    calls.input = spec.input;
    check_round_trip(boxes, calls);
    calls.expected = spec.expected;
    check_round_trip(boxes, calls);
  }
}

TEST_CASE("values of every type survive the round trip") {
  const Problem problem = load(
      "gavel: 1\nid: a\nkind: function\nstatement: s\n"
      "input:\n  flag: bool\n  x: double\n  c: char\n  m: map<int, string[]>\n"
      "  root: tree<int>\n  list: linked<string>\n  maybe: int[]?\n"
      "entry: f(flag, x, c, m, root, list, maybe) -> double\n"
      "tests:\n  - example: {flag: true, x: 1e-3, c: '#', m: {1: [], -2: [a, '']}, "
      "root: [1, null, 2, null], list: [x, ' y'], maybe: ~}\n    expect: -0.1\n");
  const TestSpec& spec = problem.tests[0];
  CHECK(spec.input.arguments[4].as_list().size() == 3);
  TestCase test;
  test.input = spec.input;
  test.expected = spec.expected;
  check_round_trip(problem, test);
}

TEST_CASE("with any-of an expectation is a list of answers") {
  const Problem problem = load(kFunctionHead +
                               "output: any-of\n"
                               "tests:\n  - example: {events: [], gap: 1}\n    expect: [1, 2]\n");
  TestCase test;
  test.input = problem.tests[0].input;
  test.expected = problem.tests[0].expected;
  check_round_trip(problem, test);
}

}  // namespace
}  // namespace gavel::judge
