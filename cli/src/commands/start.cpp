#include <fmt/format.h>

#include "command_error.h"
#include "commands/commands.h"
#include "gavel/judge/language.h"
#include "json_output.h"
#include "screens/problem_screen.h"
#include "output.h"
#include "workspace/choose_language.h"
#include "workspace/editor.h"
#include "workspace/workspace.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

fs::path target_folder(Context& context, const std::string& id) {
  if (!context.workspace()) {
    throw CommandError(ExitCode::kNotFound, "C011", "there is no workspace here",
                       "make one with `gavel init --yes`, or `gavel init DIR`");
  }
  return context.workspace()->folder / id;
}

}  // namespace

ExitCode run_command(Context& context, const StartOptions& options) {
  const judge::Problem problem = context.problem(options.id);
  const judge::Language& language = choose_language(context, options.language);
  const fs::path folder = target_folder(context, problem.id);
  const fs::path file = folder / fmt::format("solution{}", language.extension());
  const bool made = write_new_file(file, language.starter(problem));
  // The statement is ours: it is written anew, so that it never lags behind the problem.
  fs::create_directories(folder / "cases");
  replace_file(folder / "README.md", problem_markdown(problem));
  if (context.global().json) {
    print(start_json(problem.id, std::string(language.id()), file.string(), made));
    return ExitCode::kOk;
  }
  print(fmt::format("{} {}\n", made ? "wrote" : "kept ", file.string()));
  print(fmt::format("wrote {}\n", (folder / "README.md").string()));
  if (!made) advise(context, "your file was there already and is untouched");
  advise(context, fmt::format("Next:  cd {} && gavel run", folder.string()));
  if (!options.no_edit) open_editor(context, file);
  return ExitCode::kOk;
}

}  // namespace gavel::cli
