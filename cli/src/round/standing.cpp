#include "round/standing.h"

#include <fmt/format.h>

namespace gavel::cli {

std::string_view to_string(Standing::State state) {
  switch (state) {
    case Standing::State::kNew: return "new";
    case Standing::State::kOpen: return "open";
    case Standing::State::kTried: return "tried";
    case Standing::State::kSolved: return "solved";
  }
  return "new";
}

Standings standings(const Context& context) {
  Standings all;
  const std::optional<RoundBook> book = existing_book(context);
  if (!book) return all;
  const std::vector<round::Round> rounds = book->all();
  for (const round::Review& review : reviews(rounds, local_day, {}, local_day(current_time()))) {
    all[review.problem] = {
        .state = review.solved ? Standing::State::kSolved : Standing::State::kTried,
        .rounds = review.rounds,
        .due = review.due};
  }
  for (const round::Round& round : rounds) {
    if (round.open()) all[round.problem].state = Standing::State::kOpen;
  }
  return all;
}

std::string due_text(const Standing& standing, round::Day today) {
  if (!standing.due) return {};
  const auto days = (*standing.due - today).count();
  if (days == 0) return "today";
  return days > 0 ? fmt::format("in {} d", days) : fmt::format("{} d late", -days);
}

}  // namespace gavel::cli
