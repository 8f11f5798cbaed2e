#include "commands/commands.h"
#include "json_output_round.h"
#include "output.h"
#include "round/mock_series.h"
#include "round/round_end.h"
#include "screens/round_screen.h"

namespace gavel::cli {
namespace {

round::Round ended(Context& context, RoundBook& book, const EndOptions& options) {
  const round::Round open = book.require_open();
  if (options.abandon) {
    book.add(open.number, round::EventKind::kEnded, {{"reason", "abandoned"}});
    return book.find(open.number);
  }
  const std::unique_ptr<AnswerSource> answers = find_answers(context, options.answers);
  return finish_round(context, book, open, answers.get(), options.rate);
}

ExitCode status_of(const round::Round& round) {
  const round::Attempt* accepted = round.accepted();
  if (round.abandoned) return ExitCode::kRoundOver;
  if (!accepted) return ExitCode::kRejected;
  const bool late = round.budget.count() > 0 && accepted->at > round.budget;
  return late ? ExitCode::kRoundOver : ExitCode::kOk;
}

}  // namespace

ExitCode run_command(Context& context, const EndOptions& options) {
  RoundBook book;
  const round::Round round = ended(context, book, options);
  const bool is_mock = round.mode == round::Mode::kMock;
  const auto next = is_mock ? go_on_with_mock(context, book, round) : std::nullopt;
  if (context.global().json) {
    print(round_json(round, current_time()));
  } else if (is_mock) {
    show_mock_end(context, book, round, next);
  } else {
    print_screen(context, scorecard_screen(round, score(round, current_time()), context.look()));
  }
  return status_of(round);
}

}  // namespace gavel::cli
