#pragma once

#include <string>
#include <vector>

namespace gavel::cli {

/// What the value of a flag or argument is, for completion.
enum class ValueKind { kNone, kFree, kChoice, kProblem, kLanguage, kCase, kFile, kFolder };

struct FlagSummary {
  std::vector<std::string> names;  ///< "-q", "--quiet".
  std::string value;               ///< What help calls it, "FILE"; empty for a switch.
  std::string description;
  ValueKind kind = ValueKind::kNone;
  std::vector<std::string> choices;  ///< For kChoice.
};

struct CommandSummary {
  std::string name;
  std::vector<std::string> aliases;
  std::string description;
  std::vector<FlagSummary> flags;
  std::vector<FlagSummary> arguments;  ///< Positional; `names` holds the one name.
};

struct ProgramSummary {
  std::vector<FlagSummary> flags;  ///< Those every command takes.
  std::vector<CommandSummary> commands;
  std::string exit_codes;  ///< The table below the help.
};

/// What the command line understands, read from the parser itself: completions and the manual page
/// cannot fall behind it.
[[nodiscard]] ProgramSummary summarize_options();

}  // namespace gavel::cli
