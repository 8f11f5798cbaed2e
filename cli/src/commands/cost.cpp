#include "gavel/judge/cost.h"

#include "gavel/judge/reporter.h"

#include "command_error.h"
#include "commands/commands.h"
#include "output.h"
#include "round/claimed_cost.h"
#include "round/mock_rules.h"
#include "round/problem_facts.h"
#include "screens/cost_screen.h"
#include "workspace/choose_solution.h"

namespace gavel::cli {
namespace {

/// What was said: on the command line, else in the open round.
judge::CostOptions how(const Context& context, const CostOptions& options,
                       const judge::Problem& problem) {
  judge::CostOptions cost = claimed_cost(context, problem);
  const auto take = [&](const std::string& given, const std::string& expected, std::string& claim) {
    if (given.empty()) return;
    if (!compare_cost(given, expected, problem)) {
      throw CommandError(ExitCode::kUsage, "C040", "`" + given + "` is no cost gavel understands",
                         "for example: O(n), O(n log n), O(n^2), O(n + m), O(1) per call");
    }
    claim = given;
  };
  take(options.time, problem.time_complexity, cost.claimed_time);
  take(options.space, problem.space_complexity, cost.claimed_space);
  cost.with_reference = !options.no_reference;
  if (options.seconds > 0) {
    cost.budget = std::chrono::nanoseconds(static_cast<std::int64_t>(options.seconds * 1e9));
  }
  return cost;
}

}  // namespace

ExitCode run_command(Context& context, const CostOptions& options) {
  const ChosenSolution chosen = choose_solution(context, options.choice);
  refuse_in_mock(context, chosen.problem, "a mock does not measure costs",
                 "say yours aloud; afterwards `gavel cost` compares it");
  const judge::CostOptions cost = how(context, options, chosen.problem);
  const judge::CostReport report = context.judge().cost(chosen.problem, chosen.submission, cost);
  record_cost(context, chosen.problem, report);
  if (context.global().json) {
    print(judge::cost_json(report));
  } else {
    print_screen(context, cost_screen(report, context.look(), options.table));
  }
  if (report.compile_error) return ExitCode::kCompileError;
  return report.judge_error.empty() ? ExitCode::kOk : ExitCode::kInternal;
}

}  // namespace gavel::cli
