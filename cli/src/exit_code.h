#pragma once

namespace gavel::cli {

/// What gavel's exit status means. Documented in README.md; scripts rely on the numbers.
enum class ExitCode {
  kOk = 0,           ///< Done; all passed; Accepted; verify clean.
  kRejected = 1,     ///< Judged and not accepted; verify found errors.
  kUsage = 2,
  kCompileError = 3,
  kBadInput = 4,     ///< A problem, case or settings file is invalid.
  kEnvironment = 5,  ///< A compiler or the sandbox is missing; doctor FAIL.
  kNotFound = 6,     ///< No such problem, case or file.
  kNeedsAnswer = 7,  ///< Needs an answer but may not ask; names the flag.
  kRoundOver = 8,    ///< The round is over time or abandoned.
  kInternal = 70,    ///< gavel's own fault.
  kInterrupted = 130,
  kTerminated = 143,
};

}  // namespace gavel::cli
