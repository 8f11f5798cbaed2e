#include <fmt/format.h>
#include <fmt/ranges.h>

#include "shell/completions.h"

namespace gavel::cli {
namespace {

constexpr const char* kHead = R"(# Completion for fish:  gavel completions fish | source
function __gavel_problems; gavel list --plain 2>/dev/null; end
function __gavel_cases
    for file in cases/*.in; string replace -r '\.in$' '' -- $file; end
    printf '%s\n' 1 2 3
end
complete -c gavel -f
)";

std::string quoted(const std::string& text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') result += '\\';
    result += c;
  }
  return result + "'";
}

/// The options of `complete` for what may stand as the value.
std::string action(const FlagSummary& flag, const CompletionWords& words) {
  switch (flag.kind) {
    case ValueKind::kChoice:
      return fmt::format("-x -a '{}'", fmt::join(flag.choices, " "));
    case ValueKind::kLanguage:
      return fmt::format("-x -a '{}'", fmt::join(words.languages, " "));
    case ValueKind::kProblem:
      return "-x -a '(__gavel_problems)'";
    case ValueKind::kCase:
      return "-x -a '(__gavel_cases)'";
    case ValueKind::kFile:
      return "-r -F";
    case ValueKind::kFolder:
      return "-x -a '(__fish_complete_directories)'";
    case ValueKind::kFree:
      return "-x";
    case ValueKind::kNone:
      return "";
  }
  return "";
}

std::string line(const std::string& condition, const FlagSummary& flag,
                 const CompletionWords& words) {
  std::string text = "complete -c gavel" + condition;
  for (const std::string& name : flag.names) {
    text += name.rfind("--", 0) == 0 ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  const std::string values = action(flag, words);
  return text + (values.empty() ? "" : " " + values) + " -d " + quoted(flag.description) + "\n";
}

}  // namespace

std::string fish_completion(const ProgramSummary& program, const CompletionWords& words) {
  std::string script = kHead;
  for (const FlagSummary& flag : program.flags) script += line("", flag, words);
  for (const CommandSummary& command : program.commands) {
    script += fmt::format("complete -c gavel -n __fish_use_subcommand -a {} -d {}\n", command.name,
                          quoted(command.description));
    std::string names = command.name;
    for (const std::string& alias : command.aliases) names += " " + alias;
    const std::string condition = fmt::format(" -n '__fish_seen_subcommand_from {}'", names);
    for (const FlagSummary& flag : command.flags) script += line(condition, flag, words);
    if (command.name == "help") {
      std::string topics = fmt::format("{}", fmt::join(words.topics, " "));
      for (const CommandSummary& other : program.commands) topics += " " + other.name;
      script += fmt::format("complete -c gavel{} -a '{}'\n", condition, topics);
    } else if (!command.arguments.empty()) {
      const std::string values = action(command.arguments.front(), words);
      if (values.size() > 2) script += fmt::format("complete -c gavel{} {}\n", condition, values);
    }
  }
  return script;
}

}  // namespace gavel::cli
