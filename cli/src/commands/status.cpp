#include <fmt/format.h>

#include "commands/commands.h"
#include "output.h"
#include "version.h"

namespace gavel::cli {

// `gavel` alone: where one stands and one thing to do next.
ExitCode run_command(Context& context, const StatusOptions&) {
  const std::size_t problems = context.problem_ids().size();
  print(fmt::format("gavel {}   coding rounds, judged on this machine. No account, no network.\n",
                    kVersion));
  if (const auto& workspace = context.workspace()) {
    print(fmt::format("  workspace   {}\n", workspace->folder.string()));
  } else {
    print("  workspace   none yet\n");
  }
  print(fmt::format("  problems    {}\n", problems));
  print(context.workspace() ? "Next:  gavel list            then  gavel start ID\n"
                            : "Next:  gavel init --yes      then  gavel list\n");
  return ExitCode::kOk;
}

}  // namespace gavel::cli
