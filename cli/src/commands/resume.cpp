#include "commands/commands.h"
#include "round/show_clock.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const ResumeOptions&) {
  RoundBook book;
  const round::Round open = book.require_open();
  if (open.paused_since) book.add(open.number, round::EventKind::kResumed);
  return show_clock(context, book, open.number, "runs");
}

}  // namespace gavel::cli
