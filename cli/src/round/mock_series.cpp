#include "round/mock_series.h"

#include <fmt/format.h>

#include "gavel/round/clock.h"

#include "output.h"
#include "round/round_start.h"
#include "screens/mock_screen.h"
#include "screens/round_screen.h"
#include "workspace/choose_language.h"

namespace gavel::cli {
namespace {

std::optional<round::Round> first_of(const RoundBook& book, const round::Round& second) {
  for (const round::Round& round : book.all()) {
    if (round.uid == second.follows) return round;
  }
  return std::nullopt;
}

}  // namespace

std::optional<round::Round> go_on_with_mock(Context& context, RoundBook& book,
                                            const round::Round& ended) {
  if (ended.then.empty() || ended.abandoned) return std::nullopt;
  const round::Milliseconds left = ended.budget - ended.clock_at(current_time());
  if (left.count() <= 0) return std::nullopt;
  return record_start(context, book, context.problem(ended.then),
                      {.language = &language_named(ended.language),
                       .mode = round::Mode::kMock,
                       .minutes = static_cast<int>(left / std::chrono::minutes(1)),
                       .then = {},
                       .follows = ended.uid,
                       .left = left});
}

void show_mock_end(Context& context, RoundBook& book, const round::Round& ended,
                   const std::optional<round::Round>& next) {
  if (next) {
    print_screen(context, fmt::format("Problem 1 of 2 is over; the clock runs on, {} left\n"
                                      "Next:  gavel start   ({})\n",
                                      round::clock_text(next->budget), next->problem));
    return;
  }
  const round::TimePoint now = current_time();
  const std::optional<round::Round> first = first_of(book, ended);
  if (first) {
    print_screen(context, scorecard_screen(*first, score(*first, now), context.look()) + "\n");
  }
  print_screen(context, scorecard_screen(ended, score(ended, now), context.look()));
  if (first) print_screen(context, "\n" + mock_screen(*first, ended, now, context.look()));
  if (!ended.then.empty() && !ended.abandoned) print("The time was up before problem 2.\n");
}

}  // namespace gavel::cli
