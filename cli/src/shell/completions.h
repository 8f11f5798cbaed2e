#pragma once

#include <string>
#include <vector>

#include "options_summary.h"

namespace gavel::cli {

/// What completions need beside the options.
struct CompletionWords {
  std::vector<std::string> languages;
  std::vector<std::string> topics;  ///< Of `gavel help`.
};

/// Scripts for the three shells, to be evaluated by them. Commands, flags and choices are in the
/// script; problem ids and cases are looked up when completing, by `gavel list --plain` and in the
/// folder cases/.
[[nodiscard]] std::string bash_completion(const ProgramSummary& program,
                                          const CompletionWords& words);
[[nodiscard]] std::string zsh_completion(const ProgramSummary& program,
                                         const CompletionWords& words);
[[nodiscard]] std::string fish_completion(const ProgramSummary& program,
                                          const CompletionWords& words);

}  // namespace gavel::cli
