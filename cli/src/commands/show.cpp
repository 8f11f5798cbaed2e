#include <fmt/format.h>

#include <filesystem>

#include "command_error.h"
#include "commands/commands.h"
#include "commands/show_case.h"
#include "json_output.h"
#include "output.h"
#include "page.h"
#include "round/round_book.h"
#include "screens/problem_screen.h"

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
