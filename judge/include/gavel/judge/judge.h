#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "gavel/judge/checker.h"
#include "gavel/judge/judgement.h"
#include "gavel/judge/problem.h"
#include "gavel/judge/submission.h"
#include "gavel/sandbox/sandbox.h"

namespace gavel::judge {

struct JudgeOptions {
  bool samples_only = false;  ///< `run`: the examples and the user's own cases.
  bool keep_going = false;    ///< Run every test even after a failure.
  bool rerun_alone = true;    ///< Run the first failing test once more by itself, to see its own
                              ///< prints and whether state leaks between tests.
  bool shrink = false;        ///< Look for a smaller input on which the submission fails in the
                              ///< same way as on the first failing hidden test.
  bool explain = false;       ///< For the first failure: the cause of a crash from a checked build, the
                              ///< hot line of a time limit from a sampled run, where a language can.
  std::optional<nanoseconds> time_limit;  ///< Instead of the derived one.
  std::vector<TestCase> own_cases;        ///< Judged first; missing expectations are filled in.
  std::vector<std::string> only;          ///< Names of tests; empty means all.
};

struct StressOptions;  // gavel/judge/stress.h
struct StressReport;
struct CostOptions;  // gavel/judge/cost.h
struct CostReport;

/// Called with a short line about what is going on ("compiling the reference"), for progress
/// displays. From the thread that called the judge.
using Progress = std::function<void(const std::string&)>;

/// The engine: values in, values out. Prints nothing. Safe to call from several threads at once,
/// but for the functions that set it up; times are then measured on a busier machine. Reuses built
/// programs, generated tests and expected answers through a cache directory that may be deleted at
/// any time.
class Judge {
 public:
  /// `sandbox` must outlive the judge.
  Judge(sandbox::Sandbox& sandbox, std::filesystem::path cache_directory);
  ~Judge();

  /// Judges one submission. What is wrong with the submission is in the result; a broken problem or
  /// unknown language throws InputError. A sandbox failure is the verdict kJudgeError.
  /// When `cancel` becomes true everything running is killed and the call throws Cancelled.
  [[nodiscard]] Judgement judge(const Problem& problem, const Submission& submission,
                                const JudgeOptions& options = {});

  /// Builds the submission and runs nothing: what the compiler says of it when it refuses it. Throws
  /// InputError as judge() does, and sandbox::SandboxError when no compiler can be run at all.
  [[nodiscard]] std::optional<CompileError> compile(const Problem& problem,
                                                    const Submission& submission);

  /// Judges the submission on inputs drawn from the problem's domain, small ones first, beside a
  /// solution that is taken for right, until one fails, the time or count is over, or the caller
  /// asks to stop (then the report says so; nothing is thrown). Throws as judge() does otherwise.
  [[nodiscard]] StressReport stress(const Problem& problem, const Submission& submission,
                                    const StressOptions& options);

  /// Measures what the submission costs as its input grows, on inputs drawn from the problem's domain,
  /// and compares it with what the problem expects and the solver said. Whether it answers rightly is
  /// not looked at. Throws as judge() does.
  [[nodiscard]] CostReport cost(const Problem& problem, const Submission& submission,
                                const CostOptions& options);

  /// The problem's tests with every expectation filled in by the file or the reference.
  [[nodiscard]] std::vector<TestCase> tests(const Problem& problem);

  /// The same, made anew by the generator and the reference whatever is remembered.
  [[nodiscard]] std::vector<TestCase> fresh_tests(const Problem& problem);

  /// Why the problem's validator program refuses each input, in order; empty where it does not, and
  /// everywhere when there is none. Throws InputError when the program fails.
  [[nodiscard]] std::vector<std::string> refusals(const Problem& problem,
                                                  std::span<const TestCase> tests);

  /// Judges answers that nobody gave: `answers[i]` to `tests[i]`, by the problem's output rule or
  /// its checker program. Throws InputError when the checker fails: then it is the file that is
  /// wrong.
  [[nodiscard]] std::vector<CheckResult> check_answers(const Problem& problem,
                                                       std::span<const TestCase> tests,
                                                       std::span<const Value> answers);

  /// The time limit for a language on this machine and where it comes from.
  [[nodiscard]] TimeLimit time_limit(const Problem& problem, const std::string& language);

  void on_progress(Progress progress);
  void cancel_with(const std::atomic<bool>* cancel);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The caller asked to stop.
class Cancelled : public std::exception {
 public:
  [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

}  // namespace gavel::judge
