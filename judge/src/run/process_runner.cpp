#include "run/process_runner.h"

#include "run/classify.h"
#include "run/run_limits.h"

namespace gavel::judge {
namespace {

Execution execute_one(const RunContext& context, const TestCase& test, std::size_t index) {
  sandbox::Command command = context.program.command;
  command.standard_input = sandbox::Input::from_bytes(test.input.text);
  const sandbox::RunResult result =
      context.sandbox.run(command, process_limits(context.limits));

  const Classification ended = classify(result, context);
  Execution execution{.test = index,
                      .verdict = ended.verdict,
                      .reason = ended.reason,
                      .failure = ended.failure,
                      .got = Value(result.standard_output.bytes),
                      .cpu = result.cpu,
                      .wall = result.wall,
                      .peak_memory = result.peak_memory,
                      .standard_output = result.standard_output,
                      .standard_error = result.standard_error};
  apply_time_limit(execution, context.limits);
  return execution;
}

}  // namespace

void execute_each(const RunContext& context, std::span<const TestCase> tests,
                  const OnExecution& on_execution) {
  for (std::size_t i = 0; i < tests.size(); ++i) {
    if (!on_execution(execute_one(context, tests[i], i))) return;
  }
}

}  // namespace gavel::judge
