#include "run/execution.h"

#include "run/batch_runner.h"
#include "run/dialogue_runner.h"
#include "run/process_runner.h"

namespace gavel::judge {

void execute(const RunContext& context, std::span<const TestCase> tests,
             const OnExecution& on_execution) {
  if (context.problem.kind == Kind::kInteractive) {
    execute_dialogues(context, tests, on_execution);
  } else if (context.problem.kind == Kind::kStdio) {
    execute_each(context, tests, on_execution);
  } else {
    execute_batch(context, tests, on_execution);
  }
}

}  // namespace gavel::judge
