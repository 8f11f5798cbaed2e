#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string with_solutions(const std::string& items) {
  return kFunction + "solutions:\n" + items;
}

TEST_CASE("solutions are read with their labels") {
  const Problem problem = load(
      with_solutions("  - {verdict: [ac, tle], lang: python, code: slow}\n"
                     "  - {verdict: ac, lang: c++, code: good}\n"
                     "  - verdict: wa\n    lang: py\n    code: |\n      bad\n    why: a reason\n"
                     "    complexity: O(n)\n    fails: sample\n    max: {n: 12}\n"
                     "  - {verdict: wa, lang: cpp, code: worse}\n"));
  REQUIRE(problem.solutions.size() == 4);
  REQUIRE(problem.reference() != nullptr);
  CHECK(problem.reference()->code == "good");
  CHECK(problem.solutions[1].language == "cpp");
  const SolutionSpec& wrong = problem.solutions[2];
  CHECK(wrong.name == "wa-1");
  CHECK(wrong.language == "python");
  CHECK(read_solution(wrong) == "bad\n");
  CHECK(wrong.fails == std::vector<std::string>{"sample"});
  CHECK(wrong.max[0] == std::pair<std::string, std::int64_t>("n", 12));
  CHECK(problem.solutions[3].name == "wa-2");
}

TEST_CASE("a solution's mistakes are shown at their place") {
  CHECK(errors_of(with_solutions("  - {verdict: tl, lang: python, code: x}\n")) ==
        "error[Y052]: `tl` is no verdict of a solution\n"
        "  --> p/problem.yaml:16:15\n"
        "   |\n"
        "16 |   - {verdict: tl, lang: python, code: x}\n"
        "   |               ^^\n"
        "   = help: did you mean `tle`?\n");
  CHECK(brief_errors_of(with_solutions("  - {verdict: ac, file: solutions/no.py}\n")) ==
        "Y050 16:25 there is no file solutions/no.py\n");
  CHECK(brief_errors_of(with_solutions("  - {verdict: ac}\n")) ==
        "Y050 16:5 a solution has either a `file` or `code` with `lang`\n");
  CHECK(brief_errors_of(with_solutions("  - {verdict: ac, code: x}\n")) ==
        "Y053 16:5 inline code needs its language\n");
  CHECK(brief_errors_of(with_solutions("  - {verdict: ac, code: x, lang: phyton}\n")) ==
        "Y053 16:34 there is no language `phyton`\n");
  CHECK(brief_errors_of(with_solutions("  - {lang: python, code: x}\n")) ==
        "Y004 16:5 `verdict` is missing in this solution\n");
  CHECK(
      brief_errors_of(with_solutions("  - {verdict: wa, lang: python, code: x, fails: [no]}\n")) ==
      "Y060 16:50 `no` is no test, group or profile\n");
  CHECK(
      brief_errors_of(with_solutions("  - {verdict: wa, lang: python, code: x, max: {k: 3}}\n")) ==
      "Y062 16:48 `k` is no line of `input` or `types`\n");
}

TEST_CASE("somebody must say what the answers are") {
  const std::string text = kFunctionHead + "tests:\n  - example: {events: [], gap: 1}\n";
  CHECK(brief_errors_of(text) ==
        "Y051 1:1 there is no accepted solution, and not every test has an `expect`\n");
  CHECK(brief_errors_of(text + "solutions:\n  - {verdict: wa, lang: python, code: x}\n") ==
        "Y051 14:1 there is no accepted solution, and not every test has an `expect`\n");
  CHECK(load(kFunction).reference() == nullptr);
}

TEST_CASE("a solution beside the file needs only a tag in its first line") {
  const TemporaryFolder folder;
  folder.write("problem.yaml", with_solutions("  - {verdict: ac, file: solutions/ac.py}\n"));
  folder.write("solutions/ac.py", "# gavel: wa \"listed already, so this is not read\"\n");
  folder.write("solutions/slow.cpp", "// gavel: tle,mle O(n^2) per call \"rescans\"\r\nint x;\n");
  folder.write("solutions/notes.py", "# just notes\n");
  folder.write("solutions/readme.txt", "# gavel: wa\n");
  const Problem problem = load_problem(folder.path());
  REQUIRE(problem.solutions.size() == 2);
  const SolutionSpec& slow = problem.solutions[1];
  CHECK(slow.name == "slow.cpp");
  CHECK(slow.language == "cpp");
  CHECK(slow.verdicts == std::vector<Verdict>{Verdict::kTimeLimit, Verdict::kMemoryLimit});
  CHECK(slow.complexity == "O(n^2) per call");
  CHECK(slow.why == "rescans");
  CHECK(read_solution(problem.solutions[0]).starts_with("# gavel: wa"));
}

TEST_CASE("a malformed tag is shown in its own file") {
  const TemporaryFolder folder;
  folder.write("problem.yaml", kFunction);
  folder.write("solutions/x.py", "# gavel: wrong\n");
  const std::string file = (folder.path() / "solutions/x.py").string();
  CHECK_THROWS_WITH(load_problem(folder.path()),
                    "error[Y054]: `wrong` is no verdict of a solution\n  --> " + file +
                        ":1:10\n   |\n 1 | # gavel: wrong\n   |          ^^^^^\n"
                        "   = help: one of ac, wa, tle, mle, ole, re, ce\n");
}

TEST_CASE("a solution's file that has gone is an error when it is read") {
  const TemporaryFolder folder;
  folder.write("problem.yaml", with_solutions("  - {verdict: ac, file: ac.py}\n"));
  folder.write("ac.py", "x\n");
  const Problem problem = load_problem(folder.path());
  std::filesystem::remove(folder.path() / "ac.py");
  CHECK_THROWS_AS(read_solution(problem.solutions[0]), InputError);
}

}  // namespace
}  // namespace gavel::judge
