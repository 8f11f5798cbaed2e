#include "run/classify.h"

#include <fmt/format.h>
#include <string.h>  // strsignal, sigabbrev_np

#include "gavel/judge/judge.h"
#include "gavel/sandbox/sandbox_error.h"

namespace gavel::judge {
namespace {

double seconds(nanoseconds t) { return std::chrono::duration<double>(t).count(); }

std::uint64_t mebibytes(sandbox::Bytes bytes) { return bytes.count >> 20; }

std::string signal_name(int signal) {
  const char* name = sigabbrev_np(signal);
  const char* text = strsignal(signal);
  return name ? fmt::format("SIG{} ({})", name, text) : fmt::format("signal {}", signal);
}

// A wall-clock stop with almost no CPU behind it is waiting, not computing.
Classification wall_limit(const sandbox::RunResult& result) {
  const bool waiting = result.cpu * 10 < result.wall;
  return {waiting ? Verdict::kIdle : Verdict::kTimeLimit,
          fmt::format("stopped after {:.1f} s on the clock, {:.2f} s of them computing",
                      seconds(result.wall), seconds(result.cpu)),
          {}};
}

Classification crashed(const sandbox::RunResult& result, const RunContext& context) {
  const Language* language = find_language(context.program.language);
  Failure failure = language ? language->explain(result, context.submission) : Failure{};
  if (failure.type.empty() && result.ending == sandbox::Ending::kSignalled) {
    failure.type = signal_name(result.signal);
  }
  std::string reason = describe(failure);
  if (result.ending == sandbox::Ending::kExited) {
    reason = reason.empty() ? fmt::format("exit code {}", result.exit_code)
                            : fmt::format("{} (exit code {})", reason, result.exit_code);
  }
  return {verdict_of(failure), reason, failure};
}

}  // namespace

std::string describe(const Failure& failure) {
  std::string text = failure.type;
  if (!failure.message.empty()) text += (text.empty() ? "" : ": ") + failure.message;
  if (failure.stack_overflow && failure.type.find("verflow") == std::string::npos) {
    text += " (stack overflow)";
  }
  if (failure.line > 0) text += fmt::format("{}line {}", text.empty() ? "" : ", ", failure.line);
  return text;
}

Verdict verdict_of(const Failure& failure) {
  return failure.out_of_memory ? Verdict::kMemoryLimit : Verdict::kRuntimeError;
}

Classification classify(const sandbox::RunResult& result, const RunContext& context) {
  using sandbox::Ending;
  switch (result.ending) {
    case Ending::kExited:
      if (result.exit_code == 0) return {};
      return crashed(result, context);
    case Ending::kSignalled:
      return crashed(result, context);
    case Ending::kCpuLimit:
      return {Verdict::kTimeLimit, fmt::format("stopped after {:.2f} s of computing",
                                               seconds(result.cpu)), {}};
    case Ending::kWallLimit:
      return wall_limit(result);
    case Ending::kMemoryLimit:
      return {Verdict::kMemoryLimit, fmt::format("needed more than {} MiB",
                                                 mebibytes(context.limits.memory)), {}};
    case Ending::kOutputLimit:
      return {Verdict::kOutputLimit, fmt::format("printed more than {} MiB",
                                                 mebibytes(context.limits.output)), {}};
    case Ending::kIdle:
      return {Verdict::kIdle, "sleeping, not computing: it waits for something that never comes", {}};
    case Ending::kStopped:
      return {Verdict::kRuntimeError, "the program stopped itself", {}};
    case Ending::kForbidden:
      return {Verdict::kForbidden,
              fmt::format("the system call `{}` is not allowed", result.forbidden_call), {}};
    case Ending::kNotStarted:
      throw sandbox::SandboxError("start the program: " + result.start_error, 0);
    case Ending::kCancelled:
      throw Cancelled();
  }
  throw sandbox::SandboxError("unknown ending", 0);
}

}  // namespace gavel::judge
