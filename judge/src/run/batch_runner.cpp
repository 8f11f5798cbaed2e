#include "run/batch_runner.h"

#include <fmt/format.h>

#include <algorithm>

#include "run/classify.h"
#include "run/run_limits.h"
#include "wire/wire.h"

namespace gavel::judge {
namespace {

/// One process of a batch: what it was asked and what came back.
struct BatchRun {
  std::vector<std::size_t> request_bytes;  ///< Per test.
  sandbox::RunResult result;
  wire::Transcript transcript;
};

BatchRun run_process(const RunContext& context, std::span<const TestCase> tests) {
  BatchRun run;
  std::string requests;
  std::size_t largest = 0;
  for (std::size_t i = 0; i < tests.size(); ++i) {
    const std::string frame =
        wire::encode_request(context.problem, context.program.wire, tests[i].input,
                             static_cast<std::uint32_t>(i));
    requests += frame;
    run.request_bytes.push_back(frame.size());
    largest = std::max(largest, frame.size());
  }
  sandbox::Command command = context.program.command;
  command.answers = true;
  command.requests = sandbox::Input::from_bytes(requests);
  run.result = context.sandbox.run(command, batch_limits(context.limits, tests.size(), largest));
  run.transcript = wire::decode_answers(context.problem, context.program.wire,
                                        run.result.answers.bytes, 0);
  return run;
}

/// CPU time that was used, seen from outside, when `offset` bytes of answers had come.
nanoseconds cpu_at(const sandbox::RunResult& result, std::uint64_t offset) {
  for (const sandbox::Lap& lap : result.laps) {
    if (lap.offset >= offset) return lap.cpu;
  }
  return result.cpu;
}

/// The driver's own figure is exact but only claimed. What the outside saw bounds it from below:
/// code that forges a small figure is charged what it really used. Answers that arrived together
/// share one lap, so only a lap that ends with this answer says something about it.
nanoseconds believed_cpu(const BatchRun& run, std::size_t i, std::size_t frame_bytes) {
  const wire::Answer& answer = run.transcript.answers[i];
  const std::uint64_t begin =
      i == 0 ? run.transcript.start_end_offset : run.transcript.answers[i - 1].end_offset;
  const nanoseconds outside = cpu_at(run.result, answer.end_offset) - cpu_at(run.result, begin);
  const nanoseconds allowance =
      driver_allowance(frame_bytes + static_cast<std::size_t>(answer.end_offset - begin));
  return std::max(answer.cpu, outside - allowance);
}

Execution blank(const BatchRun& run, std::size_t test) {
  Execution execution;
  execution.test = test;
  execution.wall = run.result.wall;
  execution.peak_memory = run.result.peak_memory;
  execution.standard_output = run.result.standard_output;
  execution.standard_error = run.result.standard_error;
  return execution;
}

Execution answered(const RunContext& context, const BatchRun& run, std::size_t i) {
  const wire::Answer& answer = run.transcript.answers[i];
  Execution execution = blank(run, i);
  execution.cpu = believed_cpu(run, i, run.request_bytes[i]);
  if (answer.result) {
    execution.got = answer.result;
  } else {
    execution.verdict = verdict_of(answer.failure);
    execution.failure = answer.failure;
    execution.failed_call = answer.failed_call;
    execution.reason = describe(answer.failure);
  }
  apply_time_limit(execution, context.limits);
  return execution;
}

/// The test at which the process ended without an answer.
Execution unanswered(const RunContext& context, const BatchRun& run, std::size_t i) {
  Execution execution = blank(run, i);
  const wire::Transcript& seen = run.transcript;
  const std::uint64_t before =
      seen.answers.empty() ? seen.start_end_offset : seen.answers.back().end_offset;
  execution.cpu = run.result.cpu - (before ? cpu_at(run.result, before) : nanoseconds{0});

  const Classification ended = classify(run.result, context);
  execution.verdict = ended.verdict;
  execution.reason = ended.reason;
  execution.failure = ended.failure;
  if (seen.start && !seen.start->ready) {
    execution.verdict = verdict_of(seen.start->failure);
    execution.failure = seen.start->failure;
    execution.reason = describe(seen.start->failure);
  } else if (!seen.violation.empty() && ended.verdict == Verdict::kAccepted) {
    execution.verdict = Verdict::kRuntimeError;
    execution.reason = "the answer is damaged: " + seen.violation;
  } else if (ended.verdict == Verdict::kAccepted) {
    execution.verdict = Verdict::kRuntimeError;
    execution.reason = seen.start ? "the program exited before it answered (exit code 0)"
                                  : "the program exited before the first call (exit code 0)";
  }
  return execution;
}

/// All answers are there, but the program then failed while it ended: the last test carries it.
void charge_bad_end(const RunContext& context, const BatchRun& run, Execution& last) {
  if (last.verdict != Verdict::kAccepted) return;
  Classification ended = classify(run.result, context);
  if (ended.verdict == Verdict::kAccepted) {
    if (run.transcript.answers.size() > run.request_bytes.size()) {
      ended.reason = "more answers than questions";
    } else if (!run.transcript.violation.empty()) {
      ended.reason = run.transcript.violation;
    } else {
      return;
    }
    ended.verdict = Verdict::kRuntimeError;
  }
  last.verdict = ended.verdict;
  last.failure = ended.failure;
  last.reason = "after the last answer: " + ended.reason;
}

}  // namespace

void execute_batch(const RunContext& context, std::span<const TestCase> tests,
                   const OnExecution& on_execution) {
  std::size_t done = 0;
  while (done < tests.size()) {
    const auto rest = tests.subspan(done);
    const BatchRun run = run_process(context, rest);
    const std::size_t count = std::min(run.transcript.answers.size(), rest.size());
    for (std::size_t i = 0; i < count; ++i) {
      Execution execution = answered(context, run, i);
      if (i + 1 == rest.size()) charge_bad_end(context, run, execution);
      execution.test += done;
      if (!on_execution(execution)) return;
    }
    done += count;
    if (count == rest.size()) return;
    Execution execution = unanswered(context, run, count);
    execution.test = done;
    if (!on_execution(execution)) return;
    // Code that cannot even be loaded fails every test the same way: once is enough to know.
    if (run.transcript.start && !run.transcript.start->ready) return;
    ++done;
  }
}

}  // namespace gavel::judge
