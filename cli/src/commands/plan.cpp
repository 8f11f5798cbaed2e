#include "commands/commands.h"
#include "json_output_round.h"
#include "output.h"
#include "round/pack_problems.h"
#include "screens/memory_screen.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const PlanOptions& options) {
  const RoundBook book;
  const round::Spacing spacing{.interview = parse_day(options.interview_date)};
  const Outlook seen = outlook(context, book.all(), spacing);
  const auto plan = make_plan(seen.problems, seen.reviews, spacing, local_day(current_time()),
                              options.days);
  if (context.global().json) {
    print(plan_json(plan));
  } else {
    print_screen(context, plan_screen(plan, context.look()));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
