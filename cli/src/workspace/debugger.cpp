#include "workspace/debugger.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "command_error.h"
#include "terminal/external_program.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

// Where the kit of a Java solution has the driver, and the stack that it gets.
constexpr char kJavaClasses[] = "gavel/gavel.jar";
constexpr char kJavaStack[] = "67108864";

struct Debugger {
  const char* name;
  const char* language;
  const char* install;
};

/// In order of preference.
constexpr Debugger kDebuggers[] = {
    {"gdb", "cpp", "apt install gdb"},
    {"lldb", "cpp", "apt install lldb"},
    {"gdb", "c", "apt install gdb"},
    {"lldb", "c", "apt install lldb"},
    {"gdb", "rust", "apt install gdb"},
    {"pdb", "python", "apt install python3"},
    {"node", "javascript", "apt install nodejs"},
    {"node", "typescript", "apt install nodejs"},
    {"jdb", "java", "apt install default-jdk-headless"},
};

/// What has to be on the path.
std::string program_of(const Debugger& debugger) {
  return debugger.name == std::string_view("pdb") ? "python3" : debugger.name;
}

std::string names_for(const std::string& language) {
  std::string names;
  for (const Debugger& each : kDebuggers) {
    if (each.language == language) names += (names.empty() ? "" : ", ") + std::string(each.name);
  }
  return names;
}

std::vector<std::string> gdb_command(const judge::DebugKit& kit, const fs::path& folder) {
  std::vector<std::string> words = {"gdb", "-q"};
  for (const std::string& stop : kit.stops) {
    words.insert(words.end(), {"-ex", "break " + stop});
  }
  std::string run = "run";
  if (kit.case_descriptor) {
    const std::string input = terminal::shell_word((folder / "input").string());
    run += *kit.case_descriptor == 0
               ? fmt::format(" < {}", input)
               : fmt::format(" {}< {} 4> /dev/null", *kit.case_descriptor, input);
  }
  words.insert(words.end(), {"-ex", run, folder / "program"});
  return words;
}

std::vector<std::string> lldb_command(const judge::DebugKit& kit, const fs::path& folder) {
  std::vector<std::string> words = {"lldb"};
  for (const std::string& stop : kit.stops) {
    words.insert(words.end(), {"-o", "breakpoint set --name " + stop});
  }
  words.insert(words.end(), {"-o", "run", "--", folder / "program"});
  return words;
}

/// It stops where the solution begins and not in gavel's own first line.
std::vector<std::string> node_command(const judge::DebugKit& kit, const fs::path& folder) {
  return {"env",           "NODE_INSPECT_RESUME_ON_START=1",
          kit.interpreter, "inspect",
          "--port=0",      folder / "debug.js"};
}

/// It takes its first commands from a file where it believes to be started.
std::vector<std::string> jdb_command(const fs::path& folder) {
  return {"jdb",
          "-J-Duser.dir=" + folder.string(),
          "-sourcepath",
          folder.parent_path().parent_path(),
          "-classpath",
          folder / kJavaClasses,
          "-Xss64m",
          "gavel.Driver",
          folder / "gavel" / "bundle",
          kJavaStack,
          folder / "input"};
}

}  // namespace

std::string choose_debugger(const std::string& language, const std::string& wanted) {
  const std::string names = names_for(language);
  if (names.empty()) {
    throw CommandError(ExitCode::kUsage, "C040", "gavel knows no debugger for " + language,
                       "all other languages have one");
  }
  const Debugger* missing = nullptr;
  for (const Debugger& each : kDebuggers) {
    if (each.language != language || (!wanted.empty() && wanted != each.name)) continue;
    if (terminal::is_on_path(program_of(each))) return each.name;
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
                                          const fs::path& folder) {
  if (debugger == "gdb") return gdb_command(kit, folder);
  if (debugger == "lldb") return lldb_command(kit, folder);
  if (debugger == "node") return node_command(kit, folder);
  if (debugger == "jdb") return jdb_command(folder);
  return {kit.interpreter, "-S", "-s", "-B", folder / "debug.py", "--pdb"};
}

std::vector<sandbox::BoxFile> debugger_files(const std::string& debugger,
                                             const judge::DebugKit& kit) {
  if (debugger != "jdb") return {};
  std::string commands;
  for (const std::string& stop : kit.stops) commands += "stop in " + stop + "\n";
  return {{.name = ".jdbrc", .content = commands + "run\n"}};
}

namespace {

/// What VS Code's extension for the language wants to know beside the folder.
std::string launch_members(const std::string& debugger) {
  const std::string folder = "\"${workspaceFolder}/.gavel/debug/";
  if (debugger == "pdb") {
    return "\"type\": \"debugpy\",\n      \"program\": " + folder +
           "debug.py\",\n      \"console\": \"integratedTerminal\",\n"
           "      \"justMyCode\": false,";
  }
  if (debugger == "node") {
    return "\"type\": \"node\",\n      \"program\": " + folder +
           "debug.js\",\n      \"console\": \"integratedTerminal\",";
  }
  if (debugger == "jdb") {
    return fmt::format(
        "\"type\": \"java\",\n      \"mainClass\": \"gavel.Driver\",\n      \"classPaths\": "
        "[{0}{1}\"],\n      \"args\": [{0}gavel/bundle\", \"{2}\", {0}input\"],",
        folder, kJavaClasses, kJavaStack);
  }
  return "\"type\": \"cppdbg\",\n      \"program\": " + folder +
         "program\",\n      \"MIMode\": \"gdb\",";
}

}  // namespace

std::string launch_json(const std::string& debugger, const std::string& case_name) {
  return fmt::format(
      "{{\n  \"version\": \"0.2.0\",\n  \"configurations\": [\n    {{\n"
      "      \"name\": \"gavel: {}\",\n      \"request\": \"launch\",\n      {}\n"
      "      \"cwd\": \"${{workspaceFolder}}\"\n    }}\n  ]\n}}\n",
      case_name, launch_members(debugger));
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
