#pragma once

#include <optional>
#include <string_view>

namespace gavel::judge {

/// The judge's decision about one test or about a whole submission.
enum class Verdict {
  kAccepted,
  kWrongAnswer,
  kRuntimeError,  ///< Crash, uncaught exception, non-zero exit, or an end without a full answer.
  kTimeLimit,
  kIdle,          ///< Sleeping, not computing: waits for something that never comes.
  kMemoryLimit,
  kOutputLimit,
  kForbidden,     ///< A system call that judged programs may not make.
  kCompileError,
  kJudgeError,    ///< gavel's own fault; never blamed on the solution.
};

/// "Accepted", "Wrong answer", ...: for people.
[[nodiscard]] std::string_view to_string(Verdict verdict);

/// "ac", "wa", "re", "tle", "idle", "mle", "ole", "forbidden", "ce", "ie": for files and JSON.
[[nodiscard]] std::string_view code(Verdict verdict);
[[nodiscard]] std::optional<Verdict> parse_verdict(std::string_view code);

}  // namespace gavel::judge
