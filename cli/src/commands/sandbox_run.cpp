#include <fmt/format.h>

#include "command_error.h"
#include "commands/commands.h"
#include "gavel/judge/reporter.h"
#include "gavel/sandbox/sandbox.h"
#include "output.h"

namespace gavel::cli {
namespace {

sandbox::Limits limits_of(const SandboxRunOptions& options) {
  sandbox::Limits limits;
  limits.wall = options.wall;
  limits.cpu = options.cpu;
  limits.memory = {options.memory};
  limits.output = {options.output};
  limits.processes = options.processes;
  return limits;
}

sandbox::Command command_of(const SandboxRunOptions& options) {
  sandbox::Command command;
  command.room.profile =
      options.profile == "multi" ? sandbox::Profile::kMulti : sandbox::Profile::kRun;
  command.room.proc = options.proc;
  command.room.read_only = options.read_only;
  command.program = options.command.front();
  command.arguments.assign(options.command.begin() + 1, options.command.end());
  command.environment = {"PATH=/usr/bin:/bin", "HOME=/box", "LANG=C.UTF-8"};
  if (!options.standard_input.empty()) {
    command.standard_input = sandbox::Input::from_file(options.standard_input);
  }
  // A file of the host that no --ro shows is executed through its descriptor: a static program
  // needs nothing else. Everything else is looked up inside.
  bool visible = false;
  for (const auto& path : options.read_only) {
    visible = visible || command.program.string().rfind(path.string(), 0) == 0;
  }
  if (!visible && std::filesystem::is_regular_file(command.program)) {
    command.host_program = std::filesystem::absolute(command.program);
  }
  return command;
}

}  // namespace

ExitCode run_command(Context& context, const SandboxRunOptions& options) {
  sandbox::SandboxOptions open;
  open.use_cgroups = !options.no_cgroups;
  if (context.global().weak_sandbox) open.strength = sandbox::Strength::kWeak;
  const auto sandbox = sandbox::open_sandbox(open);
  const sandbox::RunResult result =
      sandbox->run(command_of(options), limits_of(options), &Context::interrupted());
  if (result.ending == sandbox::Ending::kCancelled) throw judge::Cancelled();
  print(judge::run_json(result));
  const bool good = result.ending == sandbox::Ending::kExited && result.exit_code == 0;
  return good ? ExitCode::kOk : ExitCode::kRejected;
}

}  // namespace gavel::cli
