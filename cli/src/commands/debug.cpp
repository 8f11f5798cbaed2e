#include <cerrno>
#include <cstring>

#include <fmt/format.h>
#include <unistd.h>

#include "gavel/judge/debug_kit.h"

#include "command_error.h"
#include "commands/commands.h"
#include "json_output.h"
#include "output.h"
#include "screens/compile_error_screen.h"
#include "screens/failure_screen.h"
#include "workspace/choose_case.h"
#include "workspace/choose_solution.h"
#include "workspace/debugger.h"
#include "workspace/paths.h"
#include "workspace/workspace.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

void write_files(const fs::path& folder, const std::vector<sandbox::BoxFile>& files) {
  for (const sandbox::BoxFile& file : files) {
    fs::create_directories((folder / file.name).parent_path());
    replace_file(folder / file.name, file.content);
    if (file.executable)
      fs::permissions(folder / file.name, fs::perms::owner_exec, fs::perm_options::add);
  }
}

void show_case(Context& context, const ChosenSolution& chosen, const judge::TestCase& test) {
  judge::TestResult shown{
      .name = test.name, .group = test.group, .input = test.input, .expected = test.expected};
  print_screen(context, fmt::format("{}   {}\n", chosen.file.filename().string(), test.name) +
                            failed_test(chosen.problem, shown, context.look(), false));
}

/// The file is the user's as soon as it exists.
ExitCode write_launch_file(const ChosenSolution& chosen, const std::string& json) {
  const fs::path file = chosen.folder / ".vscode" / "launch.json";
  if (write_new_file(file, json)) {
    print(fmt::format("wrote {}\nNext:  open {} in VS Code, set a breakpoint, press F5\n",
                      file.string(), chosen.folder.string()));
    return ExitCode::kOk;
  }
  print(fmt::format("kept  {}   yours, untouched; what would be in it:\n{}", file.string(), json));
  return ExitCode::kOk;
}

/// The debugger takes gavel's place: the terminal and its signals are its own.
[[noreturn]] void become(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments[0], arguments.data());
  throw CommandError(ExitCode::kEnvironment, "C041",
                     fmt::format("cannot start {}: {}", words[0], std::strerror(errno)));
}

judge::CompileError compile_error_of(
    const std::variant<judge::DebugKit, judge::CompileError>& made) {
  return std::get<judge::CompileError>(made);
}

}  // namespace

ExitCode run_command(Context& context, const DebugOptions& options) {
  const ChosenSolution chosen = choose_solution(context, options.choice);
  const std::string debugger = choose_debugger(chosen.submission.language, options.debugger);
  const judge::TestCase test = options.input.empty()
                                   ? named_case(context, chosen, options.name)
                                   : case_from_input(chosen.problem, options.input);
  const fs::path solution_folder = fs::canonical(chosen.folder);
  const auto made = judge::make_debug_kit(context.sandbox(), cache_home(), chosen.problem,
                                          chosen.submission, test.input, solution_folder);
  if (!std::holds_alternative<judge::DebugKit>(made)) {
    judge::Judgement judgement{.file_name = chosen.submission.file_name,
                               .compile_error = compile_error_of(made)};
    print_screen(context, compile_error_screen(judgement, context.look(), false));
    return ExitCode::kCompileError;
  }
  const auto& kit = std::get<judge::DebugKit>(made);
  const fs::path folder = solution_folder / ".gavel" / "debug";
  write_files(folder, kit.files);
  write_files(folder, debugger_files(debugger, kit));
  if (options.vscode) return write_launch_file(chosen, launch_json(debugger, test.name));
  const std::vector<std::string> command = debugger_command(debugger, kit, folder);
  if (context.global().json) {
    print(debug_json(chosen.problem.id, test.name, folder, command));
    return ExitCode::kOk;
  }
  if (options.print_command) {
    print(shell_line(command) + "\n");
    return ExitCode::kOk;
  }
  show_case(context, chosen, test);
  become(command);
}

}  // namespace gavel::cli
