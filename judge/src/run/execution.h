#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "gavel/judge/language.h"
#include "gavel/judge/problem.h"
#include "gavel/judge/test_case.h"
#include "gavel/judge/verdict.h"
#include "gavel/sandbox/sandbox.h"

namespace gavel::judge {

using std::chrono::nanoseconds;

/// What a program did on one test. Whether the answer is right is not known here.
struct Execution {
  std::size_t test = 0;                      ///< Index into the tests that were run.
  Verdict verdict = Verdict::kAccepted;      ///< kAccepted means only "it answered in time".
  std::string reason;                        ///< When it did not: one line for people.
  Failure failure;
  int failed_call = -1;
  std::optional<Value> got;                  ///< stdio: standard output as a string.
  nanoseconds cpu{0}, wall{0};
  sandbox::Bytes peak_memory;
  sandbox::StreamCapture standard_output;    ///< The user's prints; of the whole run in a batch.
  sandbox::StreamCapture standard_error;

  // interactive:
  std::string note;                           ///< With kWrongAnswer: what the interactor says.
  std::vector<sandbox::SpokenLine> dialogue;  ///< The solution is the first speaker.
};

/// The limits of one test. A test is stopped at `hard_factor` times its time limit and decided by
/// the time that was recorded, so that one run tells "just over" from "hopeless".
struct TestLimits {
  nanoseconds time{std::chrono::seconds(2)};
  double hard_factor = 1.5;
  sandbox::Bytes memory{std::uint64_t{256} << 20};
  sandbox::Bytes output{std::uint64_t{16} << 20};
};

/// Everything that stays the same while tests are run.
struct RunContext {
  sandbox::Sandbox& sandbox;
  const Problem& problem;
  const Program& program;
  const Submission& submission;
  TestLimits limits;
  const Program* interactor = nullptr;  ///< Of an interactive problem.
};

/// Takes each finished execution, in order; returns false to stop.
using OnExecution = std::function<bool(const Execution&)>;

/// Runs the tests in order, the way the problem's kind asks for: one process for all of them
/// (function, class; after a test that ends the process a new one goes on with the next test), one
/// process each (stdio), or one conversation each (interactive). Throws SandboxError when the sandbox fails, and whatever else
/// the sandbox throws (Cancelled).
void execute(const RunContext& context, std::span<const TestCase> tests,
             const OnExecution& on_execution);

}  // namespace gavel::judge
