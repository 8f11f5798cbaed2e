#include "commands/judge_submission.h"

#include <fmt/format.h>

#include "command_error.h"
#include "gavel/judge/cost.h"
#include "gavel/judge/reporter.h"
#include "json_output_round.h"
#include "output.h"
#include "round/attempt_recorder.h"
#include "round/claimed_cost.h"
#include "round/problem_facts.h"
#include "screens/cost_screen.h"
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

/// What it costs, where that is worth knowing: it is right, or too slow.
std::optional<judge::CostReport> measured_cost(Context& context, const ChosenSolution& chosen,
                                               const judge::Judgement& judgement) {
  if (judgement.verdict != judge::Verdict::kAccepted &&
      judgement.verdict != judge::Verdict::kTimeLimit) {
    return std::nullopt;
  }
  judge::CostOptions options = claimed_cost(context, chosen.problem);
  options.time_limit = judgement.time_limit.limit;
  judge::CostReport report = context.judge().cost(chosen.problem, chosen.submission, options);
  record_cost(context, chosen.problem, report);
  return report;
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
  const std::string claim = open && !view.samples_only ? cost_note(*open) : std::string();
  if (!claim.empty() && !view.measure_cost)
    view.about_round.insert(view.about_round.begin(), claim);
  if (context.global().json) {
    std::string json = judge::judgement_json(judgement, chosen.problem);
    if (open) json = with_round(json, *open, recorder.at());
    if (view.measure_cost) {
      if (const auto cost = measured_cost(context, chosen, judgement)) {
        json = with_cost(json, judge::cost_json(*cost));
      }
    }
    print(json);
    return status_of(judgement.verdict);
  }
  print_screen(context, judgement_screen(judgement, chosen, context.look(), view));
  if (view.measure_cost) {
    if (const auto cost = measured_cost(context, chosen, judgement)) {
      // What was measured says more than what the problem expects.
      if (cost->axes.empty() && !claim.empty()) print_screen(context, claim + "\n");
      print_screen(context, cost_summary(*cost, context.look()));
    }
  }
  return status_of(judgement.verdict);
}

}  // namespace gavel::cli
