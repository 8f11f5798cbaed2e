#include "commands/commands.h"
#include "commands/judge_submission.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const SubmitOptions& options) {
  const ChosenSolution chosen = choose_solution(context, options.choice);
  judge::JudgeOptions how;
  how.keep_going = options.keep_going;
  how.own_cases = own_cases(chosen.problem, chosen.folder);
  return judge_and_show(context, chosen, how,
                        {.full = options.full, .reveal_hidden = options.reveal != "none"});
}

}  // namespace gavel::cli
