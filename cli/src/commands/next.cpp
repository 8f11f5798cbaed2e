#include <fmt/format.h>

#include "command_error.h"
#include "commands/commands.h"
#include "json_output_round.h"
#include "output.h"
#include "round/pack_problems.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const NextOptions& options) {
  const RoundBook book;
  const Outlook seen = outlook(context, book.all(), {.interview = parse_day(options.interview_date)});
  if (context.global().json) {
    print(next_json(seen.next));
    return ExitCode::kOk;
  }
  if (!seen.next) {
    throw CommandError(ExitCode::kNotFound, "C006", "there are no problems", "name a pack: --pack DIR");
  }
  print(seen.next->problem + "\n");
  if (options.why) {
    print_screen(context, context.look().wrapped(fmt::format("  {}: {}", to_string(seen.next->kind),
                                                             seen.next->why)));
  }
  advise(context, fmt::format("Next:  gavel start {}", seen.next->problem));
  return ExitCode::kOk;
}

}  // namespace gavel::cli
