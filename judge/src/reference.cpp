#include "reference.h"

#include "calibration.h"

namespace gavel::judge {

RunContext Reference::context(Engine& engine, const Problem& problem) const {
  return {engine.sandbox, problem, program, submission, reference_limits(problem)};
}

Reference fastest_reference(Engine& engine, const Problem& problem) {
  const SolutionSpec* best = &usable_reference(problem);
  for (const SolutionSpec& solution : problem.solutions) {
    if (solution.verdicts.size() != 1 || solution.verdicts[0] != Verdict::kAccepted) continue;
    const Language* language = find_language(solution.language);
    if (!language || !language->find_toolchain()) continue;
    if (language->time_factor() < find_language(best->language)->time_factor()) best = &solution;
  }
  return {.name = best->name,
          .submission = submission_of(*best),
          .program = build_solution(engine, problem, *best)};
}

void answer_with(const RunContext& reference, std::span<TestCase> tests) {
  if (reference.problem.kind == Kind::kInteractive) return;
  execute(reference, tests, [&](const Execution& execution) {
    if (execution.verdict == Verdict::kAccepted) tests[execution.test].expected = execution.got;
    return true;
  });
}

}  // namespace gavel::judge
