#include "commands/commands.h"
#include "commands/judge_submission.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const SubmitOptions& options) {
  const ChosenSolution chosen = choose_solution(context, options.choice);
  judge::JudgeOptions how;
  how.keep_going = options.keep_going;
  // A counterexample would show what is to stay hidden.
  how.shrink = !options.no_shrink && options.reveal != "none";
  how.own_cases = own_cases(chosen.problem, chosen.folder);
  return judge_and_show(context, chosen, how,
                        {.full = options.full,
                         .reveal_hidden = options.reveal != "none",
                         .whole_test = options.reveal == "full"});
}

}  // namespace gavel::cli
