#include <fmt/format.h>

#include "commands/commands.h"
#include "json_output_round.h"
#include "output.h"
#include "round/pack_problems.h"
#include "screens/round_screen.h"
#include "version.h"

namespace gavel::cli {
namespace {

std::optional<round::Round> open_round(const Context& context) {
  const std::optional<RoundBook> book = existing_book(context);
  return book ? book->open() : std::nullopt;
}

/// For prompts: quick, and silent where there is nothing to say.
ExitCode print_line(const Context& context, const StatusOptions& options) {
  if (const auto open = open_round(context)) {
    print(status_line(*open, clock_of(*open, current_time()), options.format) + "\n");
  }
  return ExitCode::kOk;
}

Outlook whole_outlook(Context& context) {
  const std::optional<RoundBook> book = existing_book(context);
  return outlook(context, book ? book->all() : std::vector<round::Round>(), {});
}

void print_no_round(Context& context) {
  if (const auto& workspace = context.workspace()) {
    print(fmt::format("  workspace   {}\n", workspace->folder.string()));
  } else {
    print("  workspace   none yet\n");
  }
  const Outlook seen = whole_outlook(context);
  int due = 0;
  for (const round::Review& review : seen.reviews) due += review.due <= local_day(current_time());
  print(fmt::format("  problems    {}, {} tried, {} due\n", seen.problems.size(), seen.reviews.size(),
                    due));
  if (!context.workspace()) {
    print("Next:  gavel init --yes      then  gavel list\n");
  } else if (seen.next) {
    print_screen(context, context.look().wrapped(
                              fmt::format("Next:  gavel start {}   ({})", seen.next->problem, seen.next->why)));
  }
}

}  // namespace

// `gavel` alone: where one stands and one thing to do next.
ExitCode run_command(Context& context, const StatusOptions& options) {
  if (options.line) return print_line(context, options);
  const auto open = open_round(context);
  if (context.global().json) {
    print(status_json(open, current_time(), whole_outlook(context).next));
    return ExitCode::kOk;
  }
  print_screen(
      context,
      context.look().wrapped(fmt::format(
          "gavel {}   coding rounds, judged on this machine. No account, no network.", kVersion)));
  if (!open) {
    print_no_round(context);
    return ExitCode::kOk;
  }
  const round::Clock clock = clock_of(*open, current_time());
  print_screen(context, open_round_screen(*open, clock, context.look()));
  print(open->accepted()      ? "Next:  gavel end\n"
        : clock.paused        ? "Next:  gavel start\n"
        : open->runs.empty()  ? "Next:  gavel run\n"
                              : "Next:  gavel submit\n");
  return ExitCode::kOk;
}

}  // namespace gavel::cli
