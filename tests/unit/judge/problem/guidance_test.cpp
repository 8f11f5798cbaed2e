#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

const std::string kNamed =
    kFunctionHead + "tests:\n  - hidden: {events: [], gap: 1}\n    name: empty\n    expect: 0\n";

TEST_CASE("hints, follow-ups and clarifications are read") {
  const Problem problem = load(kNamed +
                               "hints:\n"
                               "  - Look at it.\n"
                               "  - {when: fails empty, say: Nothing is something.}\n"
                               "  - {when: time >= O(n^2), say: Sort.}\n"
                               "  - {when: space >= O(n), say: Stream.}\n"
                               "  - {when: verdict mle, say: Less.}\n"
                               "followups:\n"
                               "  - ask: What if?\n"
                               "    answer: Then so.\n"
                               "    complexity: O(n)\n"
                               "clarifications:\n"
                               "  - ask: Ties?\n"
                               "    keywords: [tie, equal]\n"
                               "    answer: By name.\n");
  REQUIRE(problem.hints.size() == 5);
  CHECK(problem.hints[0].when.empty());
  CHECK(problem.hints[1].when == "fails empty");
  CHECK(problem.followups[0].answer == "Then so.\nCost: O(n)");
  CHECK(problem.clarifications[0].keywords == std::vector<std::string>{"tie", "equal"});
}

TEST_CASE("lines of prose flow together, paragraphs and lists stay apart") {
  const Problem problem = load(kNamed +
                               "hints:\n"
                               "  - |\n"
                               "    Count\n"
                               "    twice.\n"
                               "\n"
                               "    Then:\n"
                               "    - sort\n"
                               "      them\n"
                               "    - cut\n");
  CHECK(problem.hints.at(0).say == "Count twice.\n\nThen:\n- sort\n  them\n- cut");
}

TEST_CASE("a hint that waits for something that does not exist is refused") {
  CHECK(errors_of(kNamed + "hints:\n  - {when: fails emtpy, say: x}\n") ==
        "error[Y060]: `emtpy` is no test, group or profile\n"
        "  --> p/problem.yaml:17:18\n"
        "   |\n"
        "17 |   - {when: fails emtpy, say: x}\n"
        "   |                  ^^^^^\n"
        "   = help: did you mean `empty`?\n");
  CHECK(brief_errors_of(kNamed + "hints:\n  - {when: slow, say: x}\n") ==
        "Y060 17:12 a hint cannot wait for this\n");
  CHECK(brief_errors_of(kNamed + "hints:\n  - {when: verdict tl, say: x}\n") ==
        "Y060 17:20 `tl` is no verdict of a solution\n");
  CHECK(load(kNamed + "hints:\n  - {when: fails edge, say: x}\n").hints.size() == 1);
}

TEST_CASE("incomplete guidance is refused") {
  CHECK(brief_errors_of(kNamed + "hints:\n  - {when: fails edge}\n") ==
        "Y004 17:5 `say` is missing in this hint\n");
  CHECK(brief_errors_of(kNamed + "followups:\n  - {ask: a}\n") ==
        "Y004 17:5 `answer` is missing in this follow-up\n");
  CHECK(brief_errors_of(kNamed + "clarifications:\n  - {ask: a, answer: b}\n") ==
        "Y004 17:5 `keywords` is missing in this clarification\n");
  CHECK(brief_errors_of(kNamed + "hints: none\n") == "Y006 16:8 `hints` is a list\n");
}

}  // namespace
}  // namespace gavel::judge
