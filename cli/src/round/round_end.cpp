#include "round/round_end.h"

#include "gavel/round/clock.h"
#include "round/gate_keeper.h"

namespace gavel::cli {

round::Round finish_round(Context& context, RoundBook& book, const round::Round& round,
                          AnswerSource* answers, const std::string& rate) {
  if (answers && round.accepted()) {
    const judge::Problem problem = context.problem(round.problem);
    GateKeeper keeper(context, book, problem, *answers);
    if (round.mode != round::Mode::kFree) keeper.after_accepted(round);
    if (round.mode == round::Mode::kMock || !answers->can_ask_again()) keeper.self_check(round);
  }
  rate_round(context, book, book.find(round.number), rate, answers);
  book.add(round.number, round::EventKind::kEnded, {{"reason", "finished"}});
  return book.find(round.number);
}

bool is_over(const round::Round& round, round::TimePoint now) {
  return round.mode == round::Mode::kMock && clock_of(round, now).over();
}

}  // namespace gavel::cli
