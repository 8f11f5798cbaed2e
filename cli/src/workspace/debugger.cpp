#include "workspace/debugger.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "command_error.h"
#include "terminal/external_program.h"

namespace gavel::cli {
namespace {

struct Debugger {
  const char* name;
  const char* language;
  const char* program;  ///< What has to be on the path.
  const char* install;
};

/// In order of preference.
constexpr Debugger kDebuggers[] = {
    {"gdb", "cpp", "gdb", "apt install gdb"},
    {"lldb", "cpp", "lldb", "apt install lldb"},
    {"gdb", "c", "gdb", "apt install gdb"},
    {"lldb", "c", "lldb", "apt install lldb"},
    {"pdb", "python", "python3", "apt install python3"},
};

std::string names_for(const std::string& language) {
  std::string names;
  for (const Debugger& each : kDebuggers) {
    if (each.language == language) names += (names.empty() ? "" : ", ") + std::string(each.name);
  }
  return names;
}

std::vector<std::string> gdb_command(const judge::DebugKit& kit, const std::string& program) {
  std::vector<std::string> words = {"gdb", "-q"};
  for (const std::string& stop : kit.stops) {
    words.insert(words.end(), {"-ex", "break " + stop});
  }
  words.insert(words.end(), {"-ex", "run", program});
  return words;
}

std::vector<std::string> lldb_command(const judge::DebugKit& kit, const std::string& program) {
  std::vector<std::string> words = {"lldb"};
  for (const std::string& stop : kit.stops) {
    words.insert(words.end(), {"-o", "breakpoint set --name " + stop});
  }
  words.insert(words.end(), {"-o", "run", "--", program});
  return words;
}

}  // namespace

std::string choose_debugger(const std::string& language, const std::string& wanted) {
  const std::string names = names_for(language);
  if (names.empty()) {
    throw CommandError(ExitCode::kUsage, "C040", "gavel knows no debugger for " + language,
                       "C++, C and Python have one");
  }
  const Debugger* missing = nullptr;
  for (const Debugger& each : kDebuggers) {
    if (each.language != language || (!wanted.empty() && wanted != each.name)) continue;
    if (terminal::is_on_path(each.program)) return each.name;
    if (!missing) missing = &each;
  }
  if (missing) {
    throw CommandError(ExitCode::kEnvironment, "C041",
                       fmt::format("{} is not installed", missing->name), missing->install);
  }
  throw CommandError(ExitCode::kUsage, "C040",
                     fmt::format("{} does not debug {}", wanted, language), "use " + names);
}

std::vector<std::string> debugger_command(const std::string& debugger, const judge::DebugKit& kit,
                                          const std::filesystem::path& folder) {
  if (debugger == "gdb") return gdb_command(kit, folder / "program");
  if (debugger == "lldb") return lldb_command(kit, folder / "program");
  return {kit.interpreter, "-S", "-s", "-B", folder / "debug.py", "--pdb"};
}

std::string launch_json(const judge::DebugKit& kit, const std::string& case_name) {
  const bool native = kit.interpreter.empty();
  const std::string how =
      native ? "\"type\": \"cppdbg\",\n      \"program\": "
               "\"${workspaceFolder}/.gavel/debug/program\",\n"
               "      \"MIMode\": \"gdb\","
             : "\"type\": \"debugpy\",\n      \"program\": "
               "\"${workspaceFolder}/.gavel/debug/debug.py\",\n"
               "      \"console\": \"integratedTerminal\",\n      \"justMyCode\": false,";
  return fmt::format(
      "{{\n  \"version\": \"0.2.0\",\n  \"configurations\": [\n    {{\n"
      "      \"name\": \"gavel: {}\",\n      \"request\": \"launch\",\n      {}\n"
      "      \"cwd\": \"${{workspaceFolder}}\"\n    }}\n  ]\n}}\n",
      case_name, how);
}

std::string shell_line(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words) {
    constexpr const char* kPlain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:,+@%";
    const bool plain = !word.empty() && word.find_first_not_of(kPlain) == std::string::npos;
    line += (line.empty() ? "" : " ") + (plain ? word : terminal::shell_word(word));
  }
  return line;
}

}  // namespace gavel::cli
