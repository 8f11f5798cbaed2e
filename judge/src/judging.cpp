#include "judging.h"

#include <algorithm>
#include <utility>

#include "gavel/judge/checker.h"

namespace gavel::judge {
namespace {

TestResult result_of(const TestCase& test, const Execution& execution) {
  TestResult result{.name = test.name,
                    .group = test.group,
                    .verdict = execution.verdict,
                    .reason = execution.reason,
                    .failure = execution.failure,
                    .failed_call = execution.failed_call,
                    .cpu = execution.cpu,
                    .wall = execution.wall,
                    .peak_memory = execution.peak_memory};
  result.check.note = execution.note;
  return result;
}

/// Only a failure is worth the memory.
void add_details(const TestCase& test, const Execution& execution, TestResult& result) {
  result.input = test.input;
  result.expected = test.expected;
  result.got = execution.got;
  result.standard_output = execution.standard_output;
  result.standard_error = execution.standard_error;
  result.dialogue = execution.dialogue;
}

/// Whether there is an answer to be checked.
bool is_open(const TestCase& test, const Execution& execution) {
  return execution.verdict == Verdict::kAccepted && test.expected && execution.got;
}

}  // namespace

/// One result for each open answer, in order; those behind a rejection may be missing.
std::vector<CheckResult> TestJudge::check_answers(std::span<const TestCase> tests,
                                                  std::span<const Execution> executions,
                                                  bool keep_going) const {
  std::vector<OpenAnswer> answers;
  for (const Execution& execution : executions) {
    const TestCase& test = tests[execution.test];
    if (is_open(test, execution)) answers.push_back({&test, &*execution.got});
  }
  if (checker_) return checker_->check(answers, !keep_going);
  std::vector<CheckResult> checks;
  for (const OpenAnswer& answer : answers) {
    checks.push_back(check(context_.problem, *answer.test, *answer.got));
    if (!keep_going && !checks.back().accepted) break;
  }
  return checks;
}

std::vector<TestResult> TestJudge::decide(std::span<const TestCase> tests,
                                          std::span<const Execution> executions,
                                          bool keep_going) const {
  std::vector<CheckResult> checks = check_answers(tests, executions, keep_going);
  std::size_t next = 0;
  std::vector<TestResult> results;
  for (const Execution& execution : executions) {
    const TestCase& test = tests[execution.test];
    TestResult& result = results.emplace_back(result_of(test, execution));
    if (is_open(test, execution)) {
      result.check = std::move(checks.at(next++));
      if (!result.check.accepted) result.verdict = Verdict::kWrongAnswer;
    }
    if (result.verdict == Verdict::kAccepted) continue;
    add_details(test, execution, result);
    if (!keep_going) break;
  }
  return results;
}

void TestJudge::each(std::span<const TestCase> tests, bool keep_going,
                     const OnResult& on_result) const {
  std::vector<Execution> waiting;
  bool go_on = true;
  const auto decide_waiting = [&] {
    for (TestResult& result : decide(tests, waiting, keep_going)) {
      const bool failed = result.verdict != Verdict::kAccepted;
      go_on = go_on && on_result(std::move(result)) && (keep_going || !failed);
    }
    waiting.clear();
  };
  execute(context_, tests, [&](const Execution& execution) {
    waiting.push_back(execution);
    // One process of the checker can judge all answers: for that they are gathered.
    if (!checker_) decide_waiting();
    return go_on && (keep_going || execution.verdict == Verdict::kAccepted);
  });
  decide_waiting();
}

std::vector<TestResult> TestJudge::judge(std::span<const TestCase> tests, bool keep_going) const {
  std::vector<TestResult> results;
  bool all_passed = true;
  const OnResult take = [&](TestResult result) {
    all_passed = all_passed && result.verdict == Verdict::kAccepted;
    results.push_back(std::move(result));
    return true;
  };
  const auto scale = std::find_if(tests.begin(), tests.end(),
                                  [](const TestCase& t) { return t.group == Group::kScale; });
  const auto small = static_cast<std::size_t>(scale - tests.begin());
  each(tests.first(small), keep_going, take);
  if (small < tests.size() && (all_passed || keep_going)) {
    each(tests.subspan(small), keep_going, take);
  }
  return results;
}

void TestJudge::rerun_alone(const TestCase& test, TestResult& result) const {
  if (is_program(context_.problem.kind)) return;
  execute(context_, std::span(&test, 1), [&](const Execution& execution) {
    const TestResult alone =
        decide(std::span(&test, 1), std::span(&execution, 1), true).front();
    result.passes_alone = alone.verdict == Verdict::kAccepted;
    result.standard_output = execution.standard_output;
    result.standard_error = execution.standard_error;
    return false;
  });
}

}  // namespace gavel::judge
