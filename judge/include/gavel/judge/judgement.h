#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "gavel/judge/checker.h"
#include "gavel/judge/language.h"
#include "gavel/judge/test_case.h"
#include "gavel/judge/verdict.h"
#include "gavel/sandbox/conversation.h"
#include "gavel/sandbox/run_result.h"

namespace gavel::judge {

using std::chrono::nanoseconds;

/// What happened on one test.
struct TestResult {
  std::string name;
  Group group = Group::kBasic;
  Verdict verdict = Verdict::kAccepted;
  std::string reason;  ///< One line for people: "IndexError: list index out of range, line 14".
  Failure failure;     ///< With kRuntimeError and kMemoryLimit.
  int failed_call = -1;  ///< class: which call of the sequence failed; -1 when none did.

  nanoseconds cpu{0}, wall{0};
  sandbox::Bytes peak_memory;

  CaseInput input;                ///< Only kept for a test that is not accepted.
  std::optional<Value> expected;  ///< The same.
  std::optional<Value> got;       ///< The same; absent when there was no answer.
  CheckResult check;
  sandbox::StreamCapture standard_output, standard_error;  ///< The user's own prints.

  /// interactive: the last lines that were exchanged; the solution is the first speaker.
  std::vector<sandbox::SpokenLine> dialogue;

  /// With kTimeLimit: where the time goes, when that was looked for and found.
  std::optional<HotLine> hot_line;

  /// Set when a test that failed in the batch was run again alone.
  std::optional<bool> passes_alone;
};

struct GroupResult {
  Group group = Group::kBasic;
  int total = 0, passed = 0, run = 0;
};

/// A limit and where it comes from.
struct TimeLimit {
  nanoseconds limit{0};
  std::string basis;  ///< "8.3 x the reference on this machine", "C++ limit x 5 (no Python reference)".
};

/// The smallest input that was found on which the submission fails in the same way as on a test;
/// the test's own where that is the smallest.
struct Counterexample {
  std::string of;      ///< The test it was made from.
  TestResult result;   ///< As of any failing test: input, expected, got and where they part.
  int runs = 0;        ///< Candidates that were tried.
  nanoseconds wall{0};
  bool finished = false;  ///< Nothing smaller was left to try; otherwise the budget ran out.
  std::string saved_as;   ///< "cases/regress-01" once whoever asked has kept it as a case.
};

/// The whole result of judging one submission. A value: reports are pure functions of it.
struct Judgement {
  std::string problem_id;
  Kind kind = Kind::kFunction;
  std::string language, toolchain, file_name;
  Verdict verdict = Verdict::kAccepted;
  std::optional<CompileError> compile_error;
  std::string judge_error;  ///< With kJudgeError: what failed on this machine.
  std::vector<TestResult> tests;    ///< In judging order; only those that were run.
  std::vector<GroupResult> groups;  ///< Also groups of which nothing was run.
  TimeLimit time_limit;
  sandbox::Bytes memory_limit;
  sandbox::Isolation isolation;
  /// Of the first failing hidden test; absent when it was not looked for or cannot be.
  std::optional<Counterexample> counterexample;
  std::vector<std::string> notes;  ///< "state leaks between calls ...", weaker isolation, ...

  [[nodiscard]] const TestResult* first_failure() const;
  [[nodiscard]] const TestResult* slowest() const;
};

}  // namespace gavel::judge
