#pragma once

#include "context.h"
#include "exit_code.h"
#include "screens/judgement_screen.h"
#include "workspace/choose_solution.h"

namespace gavel::cli {

/// What `run` and `submit` share: judges, records it in the open round, prints the screen or the
/// JSON, and gives the exit status.
ExitCode judge_and_show(Context& context, const ChosenSolution& chosen,
                        judge::JudgeOptions how, JudgementView view);

}  // namespace gavel::cli
