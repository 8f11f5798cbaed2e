#include "round/attempt_recorder.h"

#include <fmt/format.h>

#include "command_error.h"
#include "round/problem_facts.h"
#include "round/round_end.h"

namespace gavel::cli {

AttemptRecorder::AttemptRecorder(const Context& context, const judge::Problem& problem)
    : book_(existing_book(context)) {
  if (!book_) return;
  round_ = book_->open();
  if (round_ && round_->problem != problem.id) round_.reset();
  if (round_ && is_over(*round_, current_time())) {
    throw CommandError(ExitCode::kRoundOver, "C027",
                       fmt::format("the time of mock {} is up", round_->number),
                       "`gavel end` shows the scorecard");
  }
}

void AttemptRecorder::record(const judge::Judgement& judgement, bool is_submit,
                             std::size_t own_cases) {
  if (!round_) return;
  at_ = round_->clock_at(current_time());
  if (judgement.verdict == judge::Verdict::kJudgeError) return;
  const bool counts = is_submit && !judgement.compile_error;
  book_->add(round_->number, counts ? round::EventKind::kSubmitted : round::EventKind::kRan,
             attempt_data(judgement, is_submit, own_cases));
  round_ = book_->find(round_->number);
}

}  // namespace gavel::cli
