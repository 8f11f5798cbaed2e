#include "problem/case_reading.h"

#include "gavel/judge/pack.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

Problem log_report() {
  return parse_problem(R"yaml(gavel: 1
id: log-report
title: Log Report
kind: stdio
difficulty: easy
statement: |
  Count.
types:
  Line:
    path:  string /[a-z]{1,6}/
    bytes: int? 0..1000
input:
  n:     size 0..100
  limit: int 1..9
  lines: Line[n]
  note:  string[0..30] of a-z
layout: |
  {n} {limit}
  {lines: GET {path} {bytes|-}}
  note: {note}
tests:
  - example: |
      1 2
      GET a 5
      note: x
    expect: |
      1
complexity: {time: O(n)}
solutions:
  - {verdict: ac, lang: python, code: "print(1)"}
)yaml",
                       "log-report/problem.yaml");
}

std::optional<DomainCase> read(const Problem& problem, const std::string& text) {
  CaseInput input;
  input.text = text;
  return to_domain_case(problem, input);
}

TEST_CASE("text that a layout printed is read back into values") {
  const Problem problem = log_report();
  const auto input = read(problem, "2 7\nGET a 5\nGET bcd -\nnote: two words\n");
  REQUIRE(input);
  REQUIRE(input->values.size() == 3);
  CHECK(input->find("limit")->as_integer() == 7);
  const Value::List& lines = input->find("lines")->as_list();
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] == Value(Value::List{Value(std::string("a")), Value(std::int64_t{5})}));
  CHECK(lines[1] == Value(Value::List{Value(std::string("bcd")), Value()}));
  CHECK(input->find("note")->as_string() == "two words");
}

TEST_CASE("an empty list and an empty text are read back") {
  const auto input = read(log_report(), "0 1\nnote: \n");
  REQUIRE(input);
  CHECK(input->find("lines")->as_list().empty());
  CHECK(input->find("note")->as_string().empty());
}

TEST_CASE("a text ends where its pattern lets it, not at the first literal within it") {
  const Problem problem = parse_problem(R"yaml(gavel: 1
id: quoted
title: Quoted
kind: stdio
difficulty: easy
statement: |
  Count.
types:
  Line:
    said: string /([a-z ]|\\["\\]){0,9}/
    by:   string? /[a-z]{1,6}/
input:
  n:     size 0..100
  lines: Line[n]
layout: |
  {lines: "{said}" "{by|-}"}
tests:
  - example: |
      "a" "b"
    expect: |
      1
complexity: {time: O(n)}
solutions:
  - {verdict: ac, lang: python, code: "print(1)"}
)yaml",
                                        "quoted/problem.yaml");
  const auto input = read(problem, "\"a\\\" \\\"b\" \"-\"\n\"\\\\\" \"x\"\n");
  REQUIRE(input);
  const Value::List& lines = input->find("lines")->as_list();
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].as_list()[0].as_string() == "a\\\" \\\"b");
  CHECK(lines[0].as_list()[1] == Value());
  CHECK(lines[1].as_list()[0].as_string() == "\\\\");
}

TEST_CASE("text that the layout does not print is not read") {
  const Problem problem = log_report();
  for (const char* text : {"", "2 7\nGET a 5\nnote: x\n", "1 7\nPUT a 5\nnote: x\n",
                           "1 x\nGET a 5\nnote: y\n", "1 7\nGET a 5\nnote: x\nmore\n",
                           "1 7\nGET a five\nnote: x\n", "-1 7\nnote: x\n"}) {
    INFO(text);
    CHECK_FALSE(read(problem, text));
  }
}

}  // namespace
}  // namespace gavel::judge
