#include "commands/commands.h"
#include "json_output_round.h"
#include "output.h"
#include "round/round_book.h"
#include "screens/memory_screen.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const HistoryOptions& options) {
  const RoundBook book;
  std::vector<round::Round> rounds = book.all();
  std::erase_if(rounds, [&](const round::Round& round) {
    return !options.problem.empty() && round.problem != options.problem;
  });
  if (context.global().json) {
    print(history_json(rounds, current_time()));
  } else {
    print_screen(context, history_screen(rounds, context.look()));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
