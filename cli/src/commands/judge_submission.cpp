#include "commands/judge_submission.h"

#include <fmt/format.h>

#include "command_error.h"
#include "gavel/judge/reporter.h"
#include "output.h"
#include "workspace/regressions.h"

namespace gavel::cli {
namespace {

ExitCode status_of(judge::Verdict verdict) {
  switch (verdict) {
    case judge::Verdict::kAccepted: return ExitCode::kOk;
    case judge::Verdict::kCompileError: return ExitCode::kCompileError;
    case judge::Verdict::kJudgeError: return ExitCode::kInternal;
    default: return ExitCode::kRejected;
  }
}

void require_tests(const judge::Judgement& judgement, const judge::JudgeOptions& how) {
  if (how.only.empty() || !judgement.tests.empty()) return;
  if (judgement.verdict != judge::Verdict::kAccepted) return;
  throw CommandError(ExitCode::kNotFound, "C012", fmt::format("no such case: {}", how.only.front()),
                     "samples are 1, 2, ... or sample-1; your own are cases/NAME");
}

}  // namespace

ExitCode judge_and_show(Context& context, const ChosenSolution& chosen,
                        const judge::JudgeOptions& how, const JudgementView& view) {
  judge::Judgement judgement =
      context.judge().judge(chosen.problem, chosen.submission, how);
  require_tests(judgement, how);
  if (judgement.counterexample) {
    save_counterexample(context, chosen, *judgement.counterexample);
  }
  if (context.global().json) {
    print(judge::judgement_json(judgement, chosen.problem));
  } else {
    print_screen(context, judgement_screen(judgement, chosen, context.look(), view));
  }
  return status_of(judgement.verdict);
}

}  // namespace gavel::cli
