#include <fmt/format.h>
#include <unistd.h>

#include <iostream>

#include "command_error.h"
#include "commands/commands.h"
#include "json_output.h"
#include "output.h"
#include "workspace/choose_language.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace {

/// Asks on the terminal; an empty answer takes the default.
std::string ask(const std::string& question, const std::string& standard) {
  std::cerr << fmt::format("  {}   [{}] ", question, standard) << std::flush;
  std::string answer;
  std::getline(std::cin, answer);
  return answer.empty() ? standard : answer;
}

std::vector<std::string> strings(const std::vector<std::filesystem::path>& paths) {
  std::vector<std::string> texts;
  for (const auto& path : paths) texts.push_back(path.string());
  return texts;
}

}  // namespace

ExitCode run_command(Context& context, const InitOptions& options) {
  std::filesystem::path folder = options.folder.empty() ? home() / "practice" : options.folder;
  std::string language(choose_language(context, options.language).id());
  if (!options.yes) {
    if (context.global().no_input || !isatty(STDIN_FILENO)) {
      throw CommandError(ExitCode::kNeedsAnswer, "C013", "init asks where to put your solutions",
                         "take every default with --yes");
    }
    if (options.folder.empty()) folder = ask("Folder for your solutions", folder.string());
    if (options.language.empty()) language = ask("Language you interview in", language);
    language = language_named(language).id();
  }
  folder = std::filesystem::absolute(folder).lexically_normal();
  const InitResult result = make_workspace(folder, language);
  if (context.global().json) {
    print(init_json(folder.string(), strings(result.made), strings(result.kept)));
    return ExitCode::kOk;
  }
  for (const auto& file : result.made) print(fmt::format("wrote {}\n", file.string()));
  for (const auto& file : result.kept) print(fmt::format("kept  {}\n", file.string()));
  advise(context, fmt::format("Next:  gavel list      then  cd {} && gavel start ID", folder.string()));
  return ExitCode::kOk;
}

}  // namespace gavel::cli
