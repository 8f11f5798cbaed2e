#pragma once

#include <string>

#include "gavel/judge/language.h"
#include "gavel/judge/verdict.h"
#include "gavel/sandbox/run_result.h"
#include "run/execution.h"

namespace gavel::judge {

/// What the end of a run means, before anybody looks at the answer.
struct Classification {
  Verdict verdict = Verdict::kAccepted;  ///< kAccepted: ended by itself with exit code 0.
  std::string reason;
  Failure failure;
};

/// Decides from who ended the run, never from the signal number alone; the language reads its own
/// traces (exception, line) out of standard error. Throws SandboxError when the program could not
/// be started at all: that is never the solution's fault.
[[nodiscard]] Classification classify(const sandbox::RunResult& result, const RunContext& context);

/// One line for people: "IndexError: list index out of range, line 14".
[[nodiscard]] std::string describe(const Failure& failure);

/// The verdict for a failure that a driver reported: memory refused, or a runtime error.
[[nodiscard]] Verdict verdict_of(const Failure& failure);

}  // namespace gavel::judge
