#include <fmt/format.h>

#include "command_error.h"
#include "commands/commands.h"
#include "json_output_round.h"
#include "output.h"
#include "round/round_book.h"

namespace gavel::cli {
namespace {

round::Round last_round(const RoundBook& book, const std::string& problem) {
  const std::vector<round::Round> rounds = book.all();
  for (auto it = rounds.rbegin(); it != rounds.rend(); ++it) {
    if (problem.empty() || it->problem == problem) return *it;
  }
  throw CommandError(ExitCode::kNotFound, "C021",
                     problem.empty() ? "there is no round to rate"
                                     : fmt::format("there is no round on {}", problem),
                     "`gavel history` lists them");
}

}  // namespace

ExitCode run_command(Context& context, const RateOptions& options) {
  RoundBook book;
  const round::Round round = last_round(book, options.problem);
  book.add(round.number, round::EventKind::kRated, {{"grade", options.grade}});
  if (context.global().json) {
    print(round_json(book.find(round.number), current_time()));
    return ExitCode::kOk;
  }
  for (const round::Review& review :
       reviews(book.all(), local_day, {}, local_day(current_time()))) {
    if (review.problem != round.problem) continue;
    const auto days = (review.due - local_day(current_time())).count();
    print(fmt::format("round {}, {}: {}   again in {} day{}\n", round.number, round.problem,
                      options.grade, days, days == 1 ? "" : "s"));
    return ExitCode::kOk;
  }
  print(fmt::format("round {}, {}: {}\n", round.number, round.problem, options.grade));
  return ExitCode::kOk;
}

}  // namespace gavel::cli
