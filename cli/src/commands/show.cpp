#include <fmt/format.h>

#include <filesystem>

#include "command_error.h"
#include "commands/commands.h"
#include "json_output.h"
#include "output.h"
#include "page.h"
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

}  // namespace

ExitCode run_command(Context& context, const ShowOptions& options) {
  const judge::Problem problem = wanted_problem(context, options.id);
  if (context.global().json) {
    print(problem_json(problem));
  } else if (options.solution) {
    page(context, accepted_solutions(problem));
  } else if (options.markdown) {
    print(problem_markdown(problem));
  } else {
    page(context, problem_screen(problem, context.look(),
                                 {.samples_only = options.samples, .spoilers = options.full}));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
