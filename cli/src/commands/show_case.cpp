#include "commands/show_case.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "gavel/judge/pack.h"

#include "command_error.h"
#include "json_output.h"
#include "output.h"
#include "round/mock_rules.h"
#include "workspace/choose_case.h"

namespace gavel::cli {
namespace {

std::string without_number(const std::string& name) {
  const std::size_t dash = name.rfind('-');
  const bool numbered = dash != std::string::npos && dash + 1 < name.size() &&
                        name.find_first_not_of("0123456789", dash + 1) == std::string::npos;
  return numbered ? name.substr(0, dash) : name;
}

/// "sample-1, random-01 to random-60, no-errors"
std::string listed(const std::vector<judge::TestCase>& tests) {
  std::vector<std::string> parts;
  for (std::size_t first = 0, next = 0; first < tests.size(); first = next) {
    const std::string base = without_number(tests[first].name);
    while (next < tests.size() && without_number(tests[next].name) == base) ++next;
    parts.push_back(next - first > 2 ? tests[first].name + " to " + tests[next - 1].name
                                     : tests[first].name);
    if (next - first == 2) parts.push_back(tests[next - 1].name);
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

CommandError no_such_test(const std::string& word, const std::vector<judge::TestCase>& tests) {
  std::vector<std::string> known;
  for (const judge::TestCase& test : tests) known.push_back(test.name);
  const std::string near = judge::did_you_mean(word, known);
  return {ExitCode::kNotFound, "C012", fmt::format("no such test: {}", word),
          near.empty() ? "there are " + listed(tests) : fmt::format("did you mean {}?", near)};
}

}  // namespace

void show_case(Context& context, const judge::Problem& problem, const std::string& word) {
  const std::vector<judge::TestCase> tests = context.judge().tests(problem);
  const std::string name = test_name(word);
  const auto test = std::find_if(tests.begin(), tests.end(),
                                 [&](const judge::TestCase& each) { return each.name == name; });
  if (test == tests.end() || test->group != judge::Group::kSample) {
    // Not even which names there are.
    refuse_in_mock(context, problem, "a mock shows no hidden test", "`gavel end` first");
  }
  if (test == tests.end()) throw no_such_test(word, tests);
  const judge::CaseText text = judge::write_case(problem, *test);
  if (context.global().json) {
    print(case_json(problem.id, *test, text));
  } else if (context.global().quiet) {
    print(text.input);
  } else {
    print(fmt::format("{}   {}{}{}\n\ninput\n{}\nanswer\n{}", test->name, to_string(test->group),
                      test->why.empty() ? "" : "   ", test->why, text.input, text.expected));
  }
}

}  // namespace gavel::cli
