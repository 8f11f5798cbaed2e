#include <string>

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string without_line(std::string text, const std::string& line) {
  return text.erase(text.find(line), line.size());
}

TEST_CASE("what is left out has a sensible default") {
  const Problem problem = load(kFunction);
  CHECK(problem.title == "Count Events");
  CHECK(problem.difficulty == Difficulty::kMedium);
  CHECK(problem.minutes == 35);
  CHECK(problem.limits.memory.count == 256U << 20);
  CHECK(problem.limits.output.count == 16U << 20);
  CHECK_FALSE(problem.limits.time);
  CHECK(problem.output.compare == OutputRule::Compare::kExact);
  CHECK(load(kStdio).output.compare == OutputRule::Compare::kTokens);
}

TEST_CASE("the header is read") {
  const Problem problem = load(kFunction +
                               "title: Counting\ndifficulty: hard\ntags: [logs, hash-map]\n"
                               "author: a\nsource: b\nlicense: c\nminutes: 20\n"
                               "limits: {time: 1.5 s, memory: 64 MiB, output: 2 MB}\n"
                               "complexity: {time: O(n log n), accept: O(n^2), space: O(n)}\n");
  CHECK(problem.title == "Counting");
  CHECK(problem.difficulty == Difficulty::kHard);
  CHECK(problem.tags == std::vector<std::string>{"logs", "hash-map"});
  CHECK(problem.author + problem.source + problem.license == "abc");
  CHECK(problem.minutes == 20);
  CHECK(problem.limits.time == std::chrono::milliseconds(1500));
  CHECK(problem.limits.memory.count == 64U << 20);
  CHECK(problem.limits.output.count == 2U << 20);
  CHECK(problem.time_complexity == "O(n log n)");
  CHECK(problem.accepted_complexity == "O(n^2)");
  CHECK(problem.space_complexity == "O(n)");
}

TEST_CASE("what cannot be left out is missed") {
  CHECK(errors_of(without_line(kFunction, "kind: function\n")) ==
        "error[Y004]: `kind` is missing in this problem\n"
        "  --> p/problem.yaml:1:1\n"
        "   |\n"
        " 1 | gavel: 1\n"
        "   | ^\n"
        "   = help: one of function, class, stdio, interactive\n");
  CHECK(brief_errors_of(without_line(kFunction, "id: count-events\n")) ==
        "Y004 1:1 `id` is missing in this problem\n");
  CHECK(brief_errors_of(without_line(kFunction, "statement: Count.\n")) ==
        "Y004 1:1 `statement` is missing in this problem\n");
  CHECK(brief_errors_of(without_line(kFunction, "entry: count(events, gap) -> int\n")) ==
        "Y004 1:1 `entry` is missing in this problem\n");
  CHECK(brief_errors_of(kFunctionHead) == "Y004 1:1 `tests` is missing in this problem\n");
}

TEST_CASE("a file of another version is refused") {
  std::string text = kFunction;
  text[7] = '2';
  CHECK(errors_of(text) ==
        "error[Y014]: this gavel reads version 1 of the format\n"
        "  --> p/problem.yaml:1:8\n"
        "   |\n"
        " 1 | gavel: 2\n"
        "   |        ^\n"
        "   = help: write `gavel: 1`, or use a gavel that knows the file's version\n");
}

TEST_CASE("values outside their range are refused") {
  CHECK(brief_errors_of(kFunction + "minutes: two\n") ==
        "Y012 15:10 `minutes` is a whole number from 1 to 600, not \"two\"\n");
  CHECK(brief_errors_of(kFunction + "minutes: 601\n") ==
        "Y012 15:10 `minutes` is a whole number from 1 to 600, not \"601\"\n");
  CHECK(brief_errors_of(kFunction + "difficulty: meduim\n") ==
        "Y012 15:13 `difficulty` is easy or medium or hard, not \"meduim\"\n");
  CHECK(help_of(kFunction + "difficulty: meduim\n") == "did you mean `medium`?");
  CHECK(brief_errors_of(kFunction + "complexity: {time: n log n}\n") ==
        "Y012 15:20 `time` is a cost like O(n log n), not \"n log n\"\n");
  CHECK(brief_errors_of(kFunction + "tags: [Hash Map]\n") ==
        "Y012 15:8 `Hash Map` is no such name: lower-case letters, digits and `-` between them\n");
}

TEST_CASE("amounts need a unit") {
  CHECK(brief_errors_of(kFunction + "limits: {memory: 256}\n") ==
        "Y012 15:18 `memory` is an amount from 4 MiB to 64 GiB, not \"256\"\n");
  CHECK(brief_errors_of(kFunction + "limits: {time: 2}\n") ==
        "Y012 15:16 `time` is a time from 10 ms to 600 s, not \"2\"\n");
  CHECK(brief_errors_of(kFunction + "limits: {memory: -1 MB, time: 1e9 s, output: 1 TB}\n") ==
        "Y012 15:18 `memory` is an amount from 4 MiB to 64 GiB, not \"-1 MB\"\n"
        "Y012 15:31 `time` is a time from 10 ms to 600 s, not \"1e9 s\"\n"
        "Y012 15:46 `output` is an amount from 1 KiB to 1 GiB, not \"1 TB\"\n");
}

TEST_CASE("an id is lower-case words") {
  std::string text = kFunction;
  text.replace(text.find("count-events"), 12, "Count_Events");
  CHECK(brief_errors_of(text).find("Y015 2:5 `Count_Events` is no such name") == 0);
}

TEST_CASE("the statement may lie beside the file, but not in both places") {
  const TemporaryFolder folder;
  const std::string text = without_line(kFunction, "statement: Count.\n");
  folder.write("problem.yaml", text);
  folder.write("statement.md", "# Count\n");
  CHECK(load_problem(folder.path()).statement == "# Count\n");
  folder.write("problem.yaml", kFunction);
  CHECK_THROWS_WITH(load_problem(folder.path()), Catch::Contains("the statement is given twice"));
}

TEST_CASE("a key without a value and a list for a text are refused") {
  CHECK(brief_errors_of(kFunction + "title:\nauthor: [a]\n") ==
        "Y006 15:1 `title` has no value\n"
        "Y006 16:9 `author` is a text, not a list\n");
}

TEST_CASE("a file that is not there is named") {
  CHECK_THROWS_WITH(load_problem("/nowhere/at/all"),
                    "error[Y001]: there is no such file\n  --> /nowhere/at/all\n");
}

}  // namespace
}  // namespace gavel::judge
