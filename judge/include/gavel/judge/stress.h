#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/judgement.h"
#include "gavel/judge/problem.h"
#include "gavel/judge/submission.h"

namespace gavel::judge {

/// Whether inputs can be drawn: the domain says what is valid and, of a text, how it is laid out.
[[nodiscard]] bool can_draw_inputs(const Problem& problem);

/// How long and with what a submission is tried.
struct StressOptions {
  nanoseconds time{std::chrono::seconds(10)};
  std::uint64_t count = 0;            ///< At most so many cases; 0: until the time is over.
  std::uint64_t seed = 1;             ///< The same seed gives the same cases in the same order.
  std::string profile;                ///< Only this one; empty: all by turns.
  /// Only cases in which none of these sizes and whole arguments is larger: what a brute force can
  /// take. There may be fewer cases then.
  std::vector<std::pair<std::string, std::int64_t>> at_most;
  std::optional<Submission> against;  ///< Taken for right instead of the problem's own solution.
  bool shrink = true;
};

/// The first case that failed.
struct StressFailure {
  std::uint64_t index = 0;   ///< Which case of the seed, from 1.
  std::string profile;       ///< Empty: none.
  std::int64_t size = 0;     ///< The sizes that the domain leaves open were at most this.
  TestResult result;
  std::optional<Counterexample> counterexample;
};

/// What came of it. A value.
struct StressReport {
  std::string problem_id;
  std::string language, toolchain, file_name;
  std::string against;               ///< The name of the solution that was taken for right.
  Verdict verdict = Verdict::kAccepted;
  std::optional<CompileError> compile_error;
  std::string judge_error;           ///< With kJudgeError: what failed on this machine.
  std::uint64_t seed = 0;
  std::uint64_t cases = 0;           ///< Compared, the failing one included.
  std::int64_t largest_size = 0;
  nanoseconds wall{0};               ///< Of generating and comparing; not of building or shrinking.
  bool interrupted = false;
  std::optional<StressFailure> failure;
  std::vector<std::string> notes;
};

}  // namespace gavel::judge
