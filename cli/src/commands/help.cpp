#include <algorithm>

#include <fmt/format.h>

#include "command_error.h"
#include "commands/commands.h"
#include "commands/help_topics.h"
#include "options_summary.h"
#include "output.h"
#include "page.h"
#include "shell/manual_page.h"
#include "workspace/choose_solution.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace {

bool is_command(const std::string& word) {
  const ProgramSummary program = summarize_options();
  return std::any_of(program.commands.begin(), program.commands.end(), [&](const auto& command) {
    const auto& aliases = command.aliases;
    return command.name == word || std::find(aliases.begin(), aliases.end(), word) != aliases.end();
  });
}

CommandError no_help_on(const std::string& word) {
  return {ExitCode::kUsage, "C002", "no help on " + word,
          "topics: " + topic_names(std::string::npos) + "; commands: see gavel --help"};
}

ExitCode print_command_help(const std::string& command) {
  if (!command.empty() && !is_command(command)) throw no_help_on(command);
  const char* words[] = {"gavel", command.c_str(), "--help"};
  const int count = command.empty() ? 2 : 3;
  if (command.empty()) words[1] = "--help";
  const auto parsed = parse_options(count, words);
  const auto* end = std::get_if<ParseEnd>(&parsed);
  if (!end || end->status != 0) throw no_help_on(command);
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
