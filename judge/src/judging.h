#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "gavel/judge/judgement.h"
#include "program_checker.h"
#include "run/execution.h"

namespace gavel::judge {

/// Takes each result, in order; returns false to stop.
using OnResult = std::function<bool(TestResult)>;

/// Runs tests and judges the answers: by the problem's output rule, or by its checker program.
class TestJudge {
 public:
  /// `checker` is null for a problem without one. The context is borrowed.
  TestJudge(const RunContext& context, std::shared_ptr<const ProgramChecker> checker)
      : context_(context), checker_(std::move(checker)) {}

  [[nodiscard]] const RunContext& context() const { return context_; }

  /// The same judge for another run of the same problem.
  [[nodiscard]] TestJudge with(const RunContext& context) const { return {context, checker_}; }

  /// In judging order; stops at the first failure unless `keep_going`. Large tests wait until all
  /// small ones have passed.
  [[nodiscard]] std::vector<TestResult> judge(std::span<const TestCase> tests,
                                              bool keep_going) const;

  /// Runs the tests as they stand; none is handed over behind the first failure unless `keep_going`.
  void each(std::span<const TestCase> tests, bool keep_going, const OnResult& on_result) const;

  /// What executions of the tests mean once the answers have been checked, up to the first failure
  /// unless `keep_going`.
  [[nodiscard]] std::vector<TestResult> decide(std::span<const TestCase> tests,
                                               std::span<const Execution> executions,
                                               bool keep_going) const;

  /// Runs one failed test again in a process of its own: replaces its prints by those of that run
  /// and says whether it passes alone. Where each test is alone anyway, does nothing.
  void rerun_alone(const TestCase& test, TestResult& result) const;

 private:
  [[nodiscard]] std::vector<CheckResult> check_answers(std::span<const TestCase> tests,
                                                       std::span<const Execution> executions,
                                                       bool keep_going) const;

  const RunContext& context_;
  std::shared_ptr<const ProgramChecker> checker_;
};

}  // namespace gavel::judge
