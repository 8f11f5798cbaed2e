#include "problem/output_rule.h"

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

using Compare = OutputRule::Compare;

std::string groups_with(const std::string& output) {
  return "gavel: 1\nid: a\nkind: function\nstatement: s\n"
         "types:\n  Group:\n    members: string[]\n    score: double\n"
         "input:\n  x: int\nentry: f(x) -> Group[]\n"
         "tests:\n  - example: {x: 1}\n    expect: [[[a], 0.5]]\n" +
         output;
}

TEST_CASE("every comparison is read with its words") {
  CHECK(parse_output_rule("exact").compare == Compare::kExact);
  CHECK(parse_output_rule("any-of").compare == Compare::kAnyOf);
  CHECK(parse_output_rule("unordered").path.empty());
  CHECK(parse_output_rule("unordered [*].members").path == "[*].members");
  CHECK(parse_output_rule("set").compare == Compare::kSet);
  CHECK(parse_output_rule("float").tolerance == 1e-6);
  const OutputRule absolute = parse_output_rule("float abs 1e-9");
  CHECK(absolute.absolute_only);
  CHECK(absolute.tolerance == 1e-9);
}

TEST_CASE("parts of an answer have rules of their own") {
  const Problem problem =
      load(groups_with("output: {compare: unordered, at: {\"[*].score\": float 1e-9, "
                       "\"[*].members\": set}}\n"));
  CHECK(problem.output.compare == Compare::kUnordered);
  REQUIRE(problem.output.at.size() == 2);
  CHECK(problem.output.at[0].path == "[*].score");
  CHECK(problem.output.at[0].rule.tolerance == 1e-9);
  CHECK(problem.output.at[1].rule.compare == Compare::kSet);
}

TEST_CASE("rules that cannot be are refused at their place") {
  CHECK(errors_of(groups_with("output: unorderd\n")) ==
        "error[Y070]: there is no comparison `unorderd`\n"
        "  --> p/problem.yaml:15:9\n"
        "   |\n"
        "15 | output: unorderd\n"
        "   |         ^^^^^^^^\n"
        "   = help: did you mean `unordered`?\n");
  CHECK(brief_errors_of(groups_with("output: unordered [*].scor\n")) ==
        "Y070 15:22 `Group` has no field `scor`\n");
  CHECK(brief_errors_of(groups_with("output: unordered [*].score\n")) ==
        "Y070 15:19 double has no order: it is no list\n");
  CHECK(brief_errors_of(groups_with("output: unordered [1]\n")) ==
        "Y070 15:19 a path is made of [*] and .field\n");
  CHECK(brief_errors_of(groups_with("output: float much\n")) ==
        "Y070 15:15 `much` is no tolerance\n");
  CHECK(brief_errors_of(groups_with("output: exact really\n")) ==
        "Y070 15:15 `really` does not belong here\n");
  CHECK(brief_errors_of(groups_with("output: lines\n")) ==
        "Y070 15:9 this comparison is for the text of stdio problems\n");
  CHECK(brief_errors_of(kStdio + "output: unordered\n") ==
        "Y070 10:9 this comparison is for lists, and a stdio problem answers with text\n");
  CHECK(brief_errors_of(kClass + "output: any-of\n") ==
        "Y070 20:9 any-of cannot compare the results of a sequence of calls\n");
}

}  // namespace
}  // namespace gavel::judge
