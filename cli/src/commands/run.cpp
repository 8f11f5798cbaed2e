#include <fmt/format.h>

#include "commands/commands.h"
#include "commands/judge_submission.h"
#include "workspace/choose_case.h"

namespace gavel::cli {
ExitCode run_command(Context& context, const RunOptions& options) {
  const ChosenSolution chosen = choose_solution(context, options.choice);
  judge::JudgeOptions how;
  how.samples_only = true;
  how.keep_going = true;
  if (options.time_limit_seconds > 0) {
    how.time_limit =
        std::chrono::nanoseconds(static_cast<std::int64_t>(options.time_limit_seconds * 1e9));
  }
  if (options.input.empty()) {
    how.own_cases = own_cases(chosen);
    for (const std::string& word : options.cases) how.only.push_back(test_name(word));
  } else {
    how.own_cases = {case_from_input(chosen.problem, options.input)};
    how.only = {"input"};
  }
  return judge_and_show(context, chosen, how, {.full = options.full, .samples_only = true});
}

}  // namespace gavel::cli
