#include "commands/commands.h"
#include "commands/write_result_file.h"
#include "json_output_round.h"
#include "output.h"
#include "round/pack_problems.h"
#include "screens/history_page.h"
#include "screens/memory_screen.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const StatsOptions& options) {
  const RoundBook book;
  const std::vector<round::Round> rounds = book.all();
  const round::Day today = local_day(current_time());
  const round::Statistics statistics = round::statistics(rounds, local_day, today);
  if (context.global().json) {
    print(statistics_json(statistics));
    return ExitCode::kOk;
  }
  if (!options.html.empty()) {
    write_result_file(context, options.html, history_page(rounds, statistics, current_time()));
    return ExitCode::kOk;
  }
  const Outlook seen = outlook(context, rounds, {});
  DueCount due;
  for (const round::Review& review : seen.reviews) {
    due.today += review.due <= today;
    due.this_week += review.due < today + std::chrono::days(7);
  }
  print_screen(context, statistics_screen(statistics, due, seen.next, context.look()));
  return ExitCode::kOk;
}

}  // namespace gavel::cli
