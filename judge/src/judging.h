#pragma once

#include <span>
#include <vector>

#include "engine.h"
#include "run/execution.h"

namespace gavel::judge {

/// What an execution of a test means once its answer has been checked.
[[nodiscard]] TestResult judge_execution(const Problem& problem, const TestCase& test,
                                         const Execution& execution);

/// Runs the tests and checks the answers, in judging order; stops at the first failure unless
/// `keep_going`. Large tests wait until all small ones have passed.
[[nodiscard]] std::vector<TestResult> judge_tests(const RunContext& context,
                                                  std::span<const TestCase> tests,
                                                  bool keep_going);

/// Runs one failed test again in a process of its own: replaces its prints by those of that run and
/// says whether it passes alone. For stdio, where each test is alone anyway, does nothing.
void rerun_alone(const RunContext& context, const TestCase& test, TestResult& result);

}  // namespace gavel::judge
