#include <fmt/format.h>
#include <fmt/ranges.h>

#include "shell/completions.h"

namespace gavel::cli {
namespace {

constexpr const char* kHead = R"(# Completion for bash:  source <(gavel completions bash)
_gavel_problems() { gavel list --plain 2>/dev/null; }
_gavel_cases() {
  local file
  for file in cases/*.in; do
    [ -e "$file" ] && file=${file%.in} && printf '%s\n' "$file"
  done
  printf '%s\n' 1 2 3
}
_gavel_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_gavel_files() { compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); }
_gavel_folders() { compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); }
)";

std::string action(const FlagSummary& flag, const CompletionWords& words) {
  switch (flag.kind) {
    case ValueKind::kChoice:
      return fmt::format("_gavel_words '{}'", fmt::join(flag.choices, " "));
    case ValueKind::kLanguage:
      return fmt::format("_gavel_words '{}'", fmt::join(words.languages, " "));
    case ValueKind::kProblem:
      return "_gavel_words \"$(_gavel_problems)\"";
    case ValueKind::kCase:
      return "_gavel_words \"$(_gavel_cases)\"";
    case ValueKind::kFile:
      return "_gavel_files";
    case ValueKind::kFolder:
      return "_gavel_folders";
    case ValueKind::kFree:
    case ValueKind::kNone:
      return "COMPREPLY=()";
  }
  return "COMPREPLY=()";
}

std::string names_of(const CommandSummary& command, const char* between) {
  std::string names = command.name;
  for (const std::string& alias : command.aliases) names += between + alias;
  return names;
}

std::string all_names(const std::vector<FlagSummary>& flags) {
  std::string names;
  for (const FlagSummary& flag : flags) names += fmt::format("{} ", fmt::join(flag.names, " "));
  return names;
}

/// "--lang) _gavel_words 'cpp python'; return ;;" for each flag with a value; `prefix` is the
/// pattern of the commands that have it.
std::string value_cases(const std::string& prefix, const std::vector<FlagSummary>& flags,
                        const CompletionWords& words) {
  std::string text;
  for (const FlagSummary& flag : flags) {
    if (flag.value.empty()) continue;
    std::string patterns;
    for (const std::string& name : flag.names) {
      patterns += fmt::format("{}{},{}", patterns.empty() ? "" : "|", prefix, name);
    }
    text += fmt::format("    {}) {}; return ;;\n", patterns, action(flag, words));
  }
  return text;
}

std::string global_flags_with_values(const ProgramSummary& program) {
  std::string names;
  for (const FlagSummary& flag : program.flags) {
    if (flag.value.empty()) continue;
    names += fmt::format("{}{}", names.empty() ? "" : "|", fmt::join(flag.names, "|"));
  }
  return names;
}

/// What stands where an argument may stand: flags after a dash, else the command's argument.
std::string argument_case(const ProgramSummary& program, const CommandSummary& command,
                          const CompletionWords& words) {
  std::string text = fmt::format("    {})\n", names_of(command, "|"));
  text += fmt::format("      if [[ $cur == -* ]]; then _gavel_words '{}{}'\n",
                      all_names(command.flags), all_names(program.flags));
  if (command.name == "help") {
    std::string topics = fmt::format("{}", fmt::join(words.topics, " "));
    for (const CommandSummary& other : program.commands) topics += " " + other.name;
    text += fmt::format("      else _gavel_words '{}'\n", topics);
  } else if (!command.arguments.empty()) {
    text += fmt::format("      else {}\n", action(command.arguments.front(), words));
  }
  return text + "      fi ;;\n";
}

}  // namespace

std::string bash_completion(const ProgramSummary& program, const CompletionWords& words) {
  std::string script = kHead;
  script +=
      "_gavel() {\n  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= "
      "i\n";
  script += "  for ((i = 1; i < COMP_CWORD; ++i)); do\n    case ${COMP_WORDS[i]} in\n";
  script += fmt::format("      {}) ((++i)) ;;\n", global_flags_with_values(program));
  script += "      -*) ;;\n      *) command=${COMP_WORDS[i]}; break ;;\n    esac\n  done\n";
  script += "  case $command,$prev in\n" + value_cases("*", program.flags, words);
  for (const CommandSummary& command : program.commands) {
    script += value_cases(command.name, command.flags, words);
    for (const std::string& alias : command.aliases) {
      script += value_cases(alias, command.flags, words);
    }
  }
  script += "  esac\n  case $command in\n";
  for (const CommandSummary& command : program.commands) {
    script += argument_case(program, command, words);
  }
  std::string commands;
  for (const CommandSummary& command : program.commands) commands += names_of(command, " ") + " ";
  script += fmt::format("    *) _gavel_words '{}{}' ;;\n  esac\n}}\ncomplete -F _gavel gavel\n",
                        commands, all_names(program.flags));
  return script;
}

}  // namespace gavel::cli
