#pragma once

#include "round/answers.h"
#include "round/round_book.h"

namespace gavel::cli {

/// What ends a round: the last questions (when it was solved and somebody can answer), the
/// self-checks of a mock, the rating, the end. Gives the round as it is then.
round::Round finish_round(Context& context, RoundBook& book, const round::Round& round,
                          AnswerSource* answers, const std::string& rate);

/// Whether the time of a mock is up: nothing counts any more but its end.
[[nodiscard]] bool is_over(const round::Round& round, round::TimePoint now);

}  // namespace gavel::cli
