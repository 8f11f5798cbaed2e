#include "commands/commands.h"
#include "commands/write_result_file.h"
#include "gavel/round/jsonl.h"
#include "round/round_book.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const ExportOptions& options) {
  RoundBook book;
  std::string lines;
  for (const auto& [number, events] : book.store().rounds()) {
    for (const round::Event& event : events) lines += to_json_line(event);
  }
  write_result_file(context, options.file, lines);
  return ExitCode::kOk;
}

}  // namespace gavel::cli
