#include "shell/completions.h"

#include "gavel/judge/language.h"

#include "commands/commands.h"
#include "commands/help_topics.h"
#include "options_summary.h"
#include "output.h"

namespace gavel::cli {

ExitCode run_command(Context&, const CompletionsOptions& options) {
  CompletionWords words;
  for (const judge::Language* language : judge::languages())
    words.languages.emplace_back(language->id());
  for (const auto& [topic, file] : kTopics) words.topics.emplace_back(topic);
  const ProgramSummary program = summarize_options();
  print(options.shell == "bash"  ? bash_completion(program, words)
        : options.shell == "zsh" ? zsh_completion(program, words)
                                 : fish_completion(program, words));
  return ExitCode::kOk;
}

}  // namespace gavel::cli
