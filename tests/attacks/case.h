#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gavel/sandbox/command.h"
#include "gavel/sandbox/limits.h"
#include "gavel/sandbox/run_result.h"

namespace gavel::attacks {

/// One line "// expect [argument]: verdict [or verdict]...[; option]..." at the top of an attack.
struct Case {
  std::string name;      ///< "01_fork_bomb multi"
  std::string argument;  ///< argv[1] of the attack; may be empty.
  std::vector<std::string> verdicts;
  std::vector<std::string> weak_verdicts;  ///< From "// weak [argument]: ..."; empty: the same.
  bool skip_when_weak = false;

  bool multi = false;
  bool proc = false;
  bool list_canary = false;
  std::optional<std::string> answers;  ///< "any" or how many bytes must come.
  std::optional<std::uint64_t> output;
  std::vector<std::string> collect;
  std::uint64_t argument_bytes = 0;
  std::chrono::nanoseconds at_most{0};
  sandbox::Limits limits;
};

/// The cases of an attack's source. Throws std::runtime_error for a line it does not understand.
[[nodiscard]] std::vector<Case> read_cases(const std::filesystem::path& source);

/// What happened, in the words of an expectation: "exited 0", "forbidden mount", "cpu_limit".
[[nodiscard]] std::string verdict_of(const sandbox::RunResult& result);

/// The text of a compile-time attack: with its "// append: N text" lines carried out and @CANARY@
/// replaced.
[[nodiscard]] std::string expand_source(const std::filesystem::path& source,
                                        const std::string& canary);

}  // namespace gavel::attacks
