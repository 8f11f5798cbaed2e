#include <fmt/format.h>

#include "command_error.h"
#include "commands/commands.h"
#include "commands/help_topics.h"
#include "output.h"
#include "page.h"
#include "shell/manual_page.h"
#include "workspace/choose_solution.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace {

ExitCode print_command_help(const std::string& command) {
  const char* words[] = {"gavel", command.c_str(), "--help"};
  const int count = command.empty() ? 2 : 3;
  if (command.empty()) words[1] = "--help";
  const auto parsed = parse_options(count, words);
  const auto* end = std::get_if<ParseEnd>(&parsed);
  if (!end || end->status != 0) {
    throw CommandError(ExitCode::kUsage, "C002", "no help on " + command,
                       "topics: authoring, counterexamples, problem-format, round, sandbox, "
                       "score, verdicts; commands: see gavel --help");
  }
  print(end->output);
  return ExitCode::kOk;
}

}  // namespace

ExitCode run_command(Context& context, const HelpOptions& options) {
  if (options.man) {
    print(manual_page(summarize_options()));
    return ExitCode::kOk;
  }
  for (const auto& [topic, file] : kTopics) {
    if (options.topic == topic) {
      page(context, read_text(documentation() / file));
      return ExitCode::kOk;
    }
  }
  return print_command_help(options.topic);
}

}  // namespace gavel::cli
