#include "commands/judge_submission.h"

#include <fmt/format.h>

#include "command_error.h"
#include "gavel/judge/reporter.h"
#include "json_output_round.h"
#include "output.h"
#include "round/attempt_recorder.h"
#include "round/problem_facts.h"
#include "screens/round_screen.h"
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
                        judge::JudgeOptions how, JudgementView view) {
  AttemptRecorder recorder(context, chosen.problem);
  if (recorder.in_mock()) how.shrink = false;
  how.explain = !recorder.in_mock();
  judge::Judgement judgement = context.judge().judge(chosen.problem, chosen.submission, how);
  require_tests(judgement, how);
  recorder.record(judgement, !view.samples_only, how.own_cases.size());
  if (recorder.in_mock()) {
    conceal_hidden_tests(judgement);
    view.reveal_hidden = false;
    view.in_mock = true;
  }
  if (judgement.counterexample) {
    save_counterexample(context, chosen, *judgement.counterexample);
  }
  const auto& open = recorder.open_round();
  if (open) view.clock = clock_phrase(*open, recorder.at());
  if (open && !view.samples_only) view.about_round = submit_notes(*open);
  if (context.global().json) {
    const std::string json = judge::judgement_json(judgement, chosen.problem);
    print(open ? with_round(json, *open, recorder.at()) : json);
  } else {
    print_screen(context, judgement_screen(judgement, chosen, context.look(), view));
  }
  return status_of(judgement.verdict);
}

}  // namespace gavel::cli
