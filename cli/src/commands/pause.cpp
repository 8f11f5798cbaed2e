#include "command_error.h"
#include "commands/commands.h"
#include "round/show_clock.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const PauseOptions&) {
  RoundBook book;
  const round::Round open = book.require_open();
  if (open.mode == round::Mode::kMock) {
    throw CommandError(ExitCode::kUsage, "C032", "a mock has no pause", "`gavel end` ends it");
  }
  if (!open.paused_since) book.add(open.number, round::EventKind::kPaused);
  return show_clock(context, book, open.number, "paused");
}

}  // namespace gavel::cli
