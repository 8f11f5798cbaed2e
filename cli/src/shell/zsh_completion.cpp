#include <fmt/format.h>
#include <fmt/ranges.h>

#include "shell/completions.h"

namespace gavel::cli {
namespace {

constexpr const char* kHead = R"zsh(#compdef gavel
# Completion for zsh:  source <(gavel completions zsh), after compinit; or as _gavel on your fpath
_gavel_problems() {
  local -a ids
  ids=(${(f)"$(gavel list --plain 2>/dev/null)"})
  compadd -a ids
}
_gavel_cases() {
  local -a names
  names=(cases/*.in(N:r) 1 2 3)
  compadd -a names
}
)zsh";

/// Text inside single quotes and inside the brackets of a specification.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '\'') {
      result += "'\\''";
    } else {
      if (c == '[' || c == ']' || c == ':' || c == '\\') result += '\\';
      result += c;
    }
  }
  return result;
}

std::string action(const FlagSummary& flag, const CompletionWords& words) {
  switch (flag.kind) {
    case ValueKind::kChoice: return fmt::format("({})", fmt::join(flag.choices, " "));
    case ValueKind::kLanguage: return fmt::format("({})", fmt::join(words.languages, " "));
    case ValueKind::kProblem: return "_gavel_problems";
    case ValueKind::kCase: return "_gavel_cases";
    case ValueKind::kFile: return "_files";
    case ValueKind::kFolder: return "_files -/";
    case ValueKind::kFree:
    case ValueKind::kNone: return " ";
  }
  return " ";
}

std::string flag_specs(const std::vector<FlagSummary>& flags, const CompletionWords& words) {
  std::string specs;
  for (const FlagSummary& flag : flags) {
    for (const std::string& name : flag.names) {
      specs += fmt::format(" \\\n      '{}[{}]{}'", name, escaped(flag.description),
                           flag.value.empty()
                               ? ""
                               : fmt::format(":{}:{}", escaped(flag.value), action(flag, words)));
    }
  }
  return specs;
}

std::string argument_specs(const ProgramSummary& program, const CommandSummary& command,
                           const CompletionWords& words) {
  if (command.name == "help") {
    std::string topics = fmt::format("{}", fmt::join(words.topics, " "));
    for (const CommandSummary& other : program.commands) topics += " " + other.name;
    return fmt::format(" \\\n      '1:topic:({})'", topics);
  }
  std::string specs;
  for (const FlagSummary& argument : command.arguments) {
    specs += fmt::format(" \\\n      ':{}:{}'", escaped(argument.names.front()), action(argument, words));
  }
  return specs;
}

}  // namespace

std::string zsh_completion(const ProgramSummary& program, const CompletionWords& words) {
  std::string script = kHead;
  script += "_gavel() {\n  local curcontext=\"$curcontext\" state line\n  local -a commands globals\n";
  script += "  commands=(\n";
  for (const CommandSummary& command : program.commands) {
    script += fmt::format("    '{}:{}'\n", command.name, escaped(command.description));
  }
  script += "  )\n  globals=(" + flag_specs(program.flags, words) + "\n  )\n";
  script += "  _arguments -C $globals '1:command:->command' '*::argument:->argument'\n";
  script += "  case $state in\n  command) _describe -t commands 'gavel command' commands ;;\n";
  script += "  argument)\n    case $words[1] in\n";
  for (const CommandSummary& command : program.commands) {
    std::string names = command.name;
    for (const std::string& alias : command.aliases) names += "|" + alias;
    script += fmt::format("    {}) _arguments $globals{}{} ;;\n", names,
                          flag_specs(command.flags, words),
                          argument_specs(program, command, words));
  }
  script += "    esac ;;\n  esac\n}\n";
  // As a file on the fpath the body is the function; sourced, it has to be told to zsh.
  return script + "if [[ $funcstack[1] == _gavel ]]; then _gavel \"$@\"; else compdef _gavel gavel; fi\n";
}

}  // namespace gavel::cli
