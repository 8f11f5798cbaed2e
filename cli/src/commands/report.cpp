#include "command_error.h"
#include "commands/commands.h"
#include "commands/write_result_file.h"
#include "json_output_round.h"
#include "output.h"
#include "round/round_book.h"
#include "screens/round_page.h"
#include "screens/round_screen.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const ReportOptions& options) {
  const RoundBook book;
  std::int64_t number = options.round;
  if (number == 0) {
    const std::vector<round::Round> rounds = book.all();
    if (rounds.empty()) {
      throw CommandError(ExitCode::kNotFound, "C021", "there is no round yet",
                         "begin one with `gavel start next`");
    }
    number = rounds.back().number;
  }
  const round::Round round = book.find(number);
  const round::Scorecard card = score(round, current_time());
  if (context.global().json) {
    print(round_json(round, current_time()));
  } else if (!options.html.empty()) {
    write_result_file(context, options.html, round_page(round, card, current_time()));
  } else if (options.markdown) {
    print(round_markdown(round, card));
  } else {
    print_screen(context, scorecard_screen(round, card, context.look()));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
