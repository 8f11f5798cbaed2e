#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>

#include "gavel/judge/pack.h"

#include "command_error.h"
#include "commands/commands.h"
#include "json_output.h"
#include "output.h"
#include "page.h"
#include "round/mock_rules.h"
#include "round/round_book.h"
#include "screens/problem_screen.h"
#include "workspace/choose_case.h"

namespace gavel::cli {
namespace {

/// The problem that was named, else the one whose folder we are in.
judge::Problem wanted_problem(Context& context, const std::string& id) {
  if (!id.empty()) return context.problem(id);
  const std::string here = std::filesystem::current_path().filename().string();
  for (const std::string& known : context.problem_ids()) {
    if (known == here) return context.problem(known);
  }
  throw CommandError(ExitCode::kNotFound, "C009", "which problem?",
                     "name one (`gavel list` shows them), or go to its folder");
}

std::string accepted_solutions(const judge::Problem& problem) {
  std::string text;
  for (const judge::SolutionSpec& solution : problem.solutions) {
    if (solution.verdicts != std::vector{judge::Verdict::kAccepted}) continue;
    text += fmt::format("--- {} ({})\n{}\n", solution.name, solution.language,
                        judge::read_solution(solution));
  }
  return text;
}

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

/// As the files of a case are written, so that the input can be kept: `show -q --case N > cases/N.in`.
void show_case(Context& context, const judge::Problem& problem, const std::string& word) {
  refuse_in_mock(context, problem, "a mock shows no tests", "`gavel end` first");
  const std::vector<judge::TestCase> tests = context.judge().tests(problem);
  const std::string name = test_name(word);
  std::vector<std::string> known;
  for (const judge::TestCase& test : tests) {
    known.push_back(test.name);
    if (test.name != name) continue;
    const judge::CaseText text = judge::write_case(problem, test);
    if (context.global().quiet) return print(text.input);
    print(fmt::format("{}   {}{}{}\n\ninput\n{}\nanswer\n{}", test.name, to_string(test.group),
                      test.why.empty() ? "" : "   ", test.why, text.input, text.expected));
    return;
  }
  const std::string near = judge::did_you_mean(name, known);
  throw CommandError(ExitCode::kNotFound, "C012", fmt::format("no such test: {}", word),
                     near.empty() ? "there are " + listed(tests)
                                  : fmt::format("did you mean {}?", near));
}

/// What is looked at in an open round on that problem counts; in a mock there is nothing to see.
void note_that_it_is_shown(const Context& context, const judge::Problem& problem,
                           const ShowOptions& options) {
  std::optional<RoundBook> book = existing_book(context);
  if (!book) return;
  const auto open = book->open();
  if (!open || open->problem != problem.id) return;
  if (open->mode == round::Mode::kMock) {
    throw CommandError(ExitCode::kUsage, "C030",
                       options.solution ? "a mock shows no solution" : "a mock shows no hints",
                       "`gavel end` first");
  }
  if (options.solution) return book->add(open->number, round::EventKind::kSolutionShown);
  for (std::size_t i = open->hints.size(); i < problem.hints.size(); ++i) {
    book->add(open->number, round::EventKind::kHintOpened, {{"index", std::to_string(i)}});
  }
}

}  // namespace

ExitCode run_command(Context& context, const ShowOptions& options) {
  const judge::Problem problem = wanted_problem(context, options.id);
  if (!options.test.empty()) {
    show_case(context, problem, options.test);
  } else if (context.global().json) {
    print(problem_json(problem));
  } else if (options.solution) {
    note_that_it_is_shown(context, problem, options);
    page(context, accepted_solutions(problem));
  } else if (options.markdown) {
    print(problem_markdown(problem));
  } else {
    if (options.full) note_that_it_is_shown(context, problem, options);
    page(context, problem_screen(problem, context.look(),
                                 {.samples_only = options.samples, .spoilers = options.full}));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
