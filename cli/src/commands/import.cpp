#include <fmt/format.h>

#include "commands/commands.h"
#include "gavel/round/jsonl.h"
#include "json_output_round.h"
#include "output.h"
#include "round/round_book.h"
#include "workspace/choose_solution.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const ImportOptions& options) {
  RoundBook book;
  const std::vector<round::Event> events =
      round::parse_json_lines(read_text(options.file), options.file);
  const round::Store::Imported done = book.store().import(events);
  if (context.global().json) {
    print(import_json(done.rounds, done.events, done.known));
  } else {
    print(fmt::format("{} new round{}, {} new event{}; {} known already\n", done.rounds,
                      done.rounds == 1 ? "" : "s", done.events, done.events == 1 ? "" : "s",
                      done.known));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
