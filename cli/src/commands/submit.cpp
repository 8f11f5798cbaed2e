#include "commands/commands.h"
#include "commands/judge_submission.h"
#include "output.h"
#include "round/mock_rules.h"
#include "round/mock_series.h"
#include "round/round_end.h"

namespace gavel::cli {
namespace {

/// After an accepted submit in a round: the last questions, when somebody answers them.
void go_on_to_the_end(Context& context, const ChosenSolution& chosen, AnswerSource* answers,
                      const std::string& rate) {
  std::optional<RoundBook> book = existing_book(context);
  if (!book) return;
  const auto open = book->open();
  if (!open || open->problem != chosen.problem.id) return;
  if (!answers && rate.empty()) {
    advise(context, "Next: gavel end   (a trade-off, the follow-ups, how hard it was)");
    return;
  }
  const round::Round ended = finish_round(context, *book, *open, answers, rate);
  const bool is_mock = ended.mode == round::Mode::kMock;
  const auto next = is_mock ? go_on_with_mock(context, *book, ended) : std::nullopt;
  if (context.global().json) return;
  if (is_mock) {
    show_mock_end(context, *book, ended, next);
  } else {
    advise(context, "Next: gavel report   then  gavel next");
  }
}

}  // namespace

ExitCode run_command(Context& context, const SubmitOptions& options) {
  const ChosenSolution chosen = choose_solution(context, options.choice);
  if (options.cost) {
    refuse_in_mock(context, chosen.problem, "a mock does not measure costs", "leave out --cost");
  }
  const std::unique_ptr<AnswerSource> answers = find_answers(context, options.answers);
  judge::JudgeOptions how;
  how.keep_going = options.keep_going;
  // A counterexample would show what is to stay hidden.
  how.shrink = !options.no_shrink && options.reveal != "none";
  how.own_cases = own_cases(chosen);
  const ExitCode status = judge_and_show(context, chosen, how,
                                         {.full = options.full,
                                          .reveal_hidden = options.reveal != "none",
                                          .all_failures = options.keep_going,
                                          .whole_test = options.reveal == "full",
                                          .measure_cost = options.cost});
  if (status == ExitCode::kOk) go_on_to_the_end(context, chosen, answers.get(), options.rate);
  return status;
}

}  // namespace gavel::cli
