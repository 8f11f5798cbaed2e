#include "judging.h"

#include <algorithm>

#include "gavel/judge/checker.h"

namespace gavel::judge {
namespace {

/// Judges one stretch of tests; false when judging is to stop.
bool judge_stretch(const RunContext& context, std::span<const TestCase> tests, bool keep_going,
                   std::vector<TestResult>& results) {
  bool all_passed = true;
  execute(context, tests, [&](const Execution& execution) {
    results.push_back(judge_execution(context.problem, tests[execution.test], execution));
    all_passed = all_passed && results.back().verdict == Verdict::kAccepted;
    return all_passed || keep_going;
  });
  return all_passed || keep_going;
}

}  // namespace

TestResult judge_execution(const Problem& problem, const TestCase& test,
                           const Execution& execution) {
  TestResult result{.name = test.name,
                    .group = test.group,
                    .verdict = execution.verdict,
                    .reason = execution.reason,
                    .failure = execution.failure,
                    .failed_call = execution.failed_call,
                    .cpu = execution.cpu,
                    .wall = execution.wall,
                    .peak_memory = execution.peak_memory};
  if (result.verdict == Verdict::kAccepted && test.expected && execution.got) {
    result.check = check(problem, test, *execution.got);
    if (!result.check.accepted) result.verdict = Verdict::kWrongAnswer;
  }
  if (result.verdict != Verdict::kAccepted) {
    result.input = test.input;
    result.expected = test.expected;
    result.got = execution.got;
    result.standard_output = execution.standard_output;
    result.standard_error = execution.standard_error;
  }
  return result;
}

std::vector<TestResult> judge_tests(const RunContext& context, std::span<const TestCase> tests,
                                    bool keep_going) {
  std::vector<TestResult> results;
  const auto scale = std::find_if(tests.begin(), tests.end(),
                                  [](const TestCase& t) { return t.group == Group::kScale; });
  const auto small = static_cast<std::size_t>(scale - tests.begin());
  if (!judge_stretch(context, tests.first(small), keep_going, results)) return results;
  if (small < tests.size()) {
    judge_stretch(context, tests.subspan(small), keep_going, results);
  }
  return results;
}

void rerun_alone(const RunContext& context, const TestCase& test, TestResult& result) {
  if (context.problem.kind == Kind::kStdio) return;
  execute(context, std::span(&test, 1), [&](const Execution& execution) {
    const TestResult alone = judge_execution(context.problem, test, execution);
    result.passes_alone = alone.verdict == Verdict::kAccepted;
    result.standard_output = execution.standard_output;
    result.standard_error = execution.standard_error;
    return false;
  });
}

}  // namespace gavel::judge
