#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

TEST_CASE("ten mistakes in one file give ten diagnostics in file order") {
  const std::string text =
      "gavel: 1\n"
      "id: Retry Queue\n"
      "kind: function\n"
      "difficulty: meduim\n"
      "statement: Order the jobs.\n"
      "minutes: two\n"
      "types:\n"
      "  Job: {name: string, due: long}\n"
      "input:\n"
      "  n: size 0..100\n"
      "  jobs: Job[n]\n"
      "entry: order(jobs) -> string[]\n"
      "tests:\n"
      "  - example: {jobs: [[a, soon]]}\n"
      "    expect: [a]\n"
      "  - hidden: {job: [[a, 1]]}\n"
      "  - gen: {n: max, profile: rush-hour}\n"
      "solutions:\n"
      "  - {verdict: accepted, lang: python, code: pass}\n"
      "limits: {memroy: 256 MB}\n"
      "id: retry-queue\n";
  CHECK(errors_of(text) ==
        "error[Y015]: `Retry Queue` is no such name: lower-case letters, digits and `-` between "
        "them\n"
        "  --> p/problem.yaml:2:5\n"
        "   |\n"
        " 2 | id: Retry Queue\n"
        "   |     ^^^^^^^^^^^\n"
        "   = help: for example: merge-shards\n"
        "error[Y012]: `difficulty` is easy or medium or hard, not \"meduim\"\n"
        "  --> p/problem.yaml:4:13\n"
        "   |\n"
        " 4 | difficulty: meduim\n"
        "   |             ^^^^^^\n"
        "   = help: did you mean `medium`?\n"
        "error[Y012]: `minutes` is a whole number from 1 to 600, not \"two\"\n"
        "  --> p/problem.yaml:6:10\n"
        "   |\n"
        " 6 | minutes: two\n"
        "   |          ^^^\n"
        "error[Y040]: a long is expected here, not \"soon\"\n"
        "  --> p/problem.yaml:14:26\n"
        "   |\n"
        "14 |   - example: {jobs: [[a, soon]]}\n"
        "   |                          ^^^^\n"
        "error[Y041]: the parameter `jobs` is missing\n"
        "  --> p/problem.yaml:16:5\n"
        "   |\n"
        "16 |   - hidden: {job: [[a, 1]]}\n"
        "   |     ^^^^^^\n"
        "error[Y041]: there is no parameter `job`\n"
        "  --> p/problem.yaml:16:14\n"
        "   |\n"
        "16 |   - hidden: {job: [[a, 1]]}\n"
        "   |              ^^^\n"
        "   = help: did you mean `jobs`?\n"
        "error[Y048]: there is no profile `rush-hour`\n"
        "  --> p/problem.yaml:17:28\n"
        "   |\n"
        "17 |   - gen: {n: max, profile: rush-hour}\n"
        "   |                            ^^^^^^^^^\n"
        "   = help: declare it: profiles: {rush-hour: {}}\n"
        "error[Y052]: `accepted` is no verdict of a solution\n"
        "  --> p/problem.yaml:19:15\n"
        "   |\n"
        "19 |   - {verdict: accepted, lang: python, code: pass}\n"
        "   |               ^^^^^^^^\n"
        "   = help: one of ac, wa, tle, mle, ole, re, ce\n"
        "error[Y003]: unknown key `memroy` in a limits map\n"
        "  --> p/problem.yaml:20:10\n"
        "   |\n"
        "20 | limits: {memroy: 256 MB}\n"
        "   |          ^^^^^^\n"
        "   = help: did you mean `memory`?\n"
        "error[Y005]: `id` is given twice; first on line 2\n"
        "  --> p/problem.yaml:21:1\n"
        "   |\n"
        "21 | id: retry-queue\n"
        "   | ^^\n"
        "   = help: remove one of the two\n");
}

TEST_CASE("a file with hundreds of mistakes shows the first and counts the rest") {
  std::string text = kStdio;
  for (int i = 0; i < 200; ++i) text += "zz" + std::to_string(i) + ": 1\n";
  try {
    (void)load(text);
    FAIL("no error");
  } catch (const InputError& error) {
    CHECK(error.diagnostics().size() == 50);
    CHECK(error.diagnostics().back().help.find("(150 more errors are not shown)") !=
          std::string::npos);
  }
}

}  // namespace
}  // namespace gavel::judge
