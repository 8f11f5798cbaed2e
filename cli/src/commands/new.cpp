#include <fmt/format.h>

#include "command_error.h"
#include "commands/commands.h"
#include "json_output.h"
#include "output.h"
#include "workspace/new_problem.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

/// Where one's own problems go: the pack that was named, the workspace, else the user's data folder.
fs::path own_pack(Context& context) {
  const auto& given = context.global().packs;
  if (!given.empty()) {
    const fs::path folder = fs::absolute(given.front()).lexically_normal();
    return fs::is_directory(folder / "problems") ? folder / "problems" : folder;
  }
  if (context.workspace()) return context.workspace()->folder / "problems";
  return data_home() / "problems";
}

/// A name that the loader would refuse is refused before anything is written.
void require_name(const std::string& name, const char* what) {
  const std::string error = judge::problem_name_error(name);
  if (error.empty()) return;
  throw CommandError(ExitCode::kUsage, "C002", fmt::format("not {}: {}", what, error),
                     "for example: merge-shards");
}

fs::path template_folder(Context& context, const NewOptions& options) {
  if (!options.from.empty()) return context.problem(options.from).file.parent_path();
  const std::string kind = options.kind.empty() ? "function" : options.kind;
  const fs::path folder = problem_templates() / kind;
  if (fs::is_directory(folder)) return folder;
  throw CommandError(ExitCode::kEnvironment, "C017", "the templates that belong to gavel are missing",
                     "reinstall gavel, or copy a problem: --from ID");
}

}  // namespace

ExitCode run_command(Context& context, const NewOptions& options) {
  require_name(options.id, "an id");
  if (!options.topic.empty()) require_name(options.topic, "a topic");
  const fs::path folder = own_pack(context) / options.topic / options.id;
  const std::vector<judge::PackEntry> all = context.entries();
  if (!copy_problem(template_folder(context, options), folder)) {
    throw CommandError(ExitCode::kUsage, "C015", fmt::format("{} is there already", folder.string()),
                       "choose another id; nothing was changed");
  }
  const fs::path file = folder / "problem.yaml";
  if (context.global().json) {
    print(new_json(options.id, file.string()));
    return ExitCode::kOk;
  }
  print(fmt::format("wrote {}\n", file.string()));
  for (const judge::PackEntry& entry : judge::entries_named(all, options.id)) {
    advise(context, fmt::format("`{}` is also the id of {}: see `gavel help authoring`, Packs",
                                options.id, entry.file.string()));
  }
  advise(context, fmt::format("Next:  edit it, then  gavel verify {}", folder.string()));
  advise(context, "       gavel help problem-format explains every key");
  return ExitCode::kOk;
}

}  // namespace gavel::cli
