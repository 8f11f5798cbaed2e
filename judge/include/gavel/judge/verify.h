#pragma once

#include <string>
#include <vector>

#include "gavel/judge/input_error.h"
#include "gavel/judge/judge.h"
#include "gavel/judge/judgement.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// How much of a problem is looked at; each level includes those before it.
enum class VerifyLevel {
  kSchema,     ///< The file alone; nothing is run but the loader.
  kTests,      ///< Also the tests, with the reference's answers.
  kSolutions,  ///< Also every labelled solution on every test.
  kFull,       ///< Also what takes long: repetitions and random cases.
  kCosts,      ///< Also measures how the cost of each solution grows.
};

struct VerifyPlan {
  VerifyLevel level = VerifyLevel::kSolutions;
  std::vector<std::string> skip;  ///< Ids of checks: "G8".
  unsigned jobs = 2;              ///< Solutions judged at once.
  /// Called with where it is ("G8", "G8  12 of 36 solutions"), for progress displays; also from the
  /// threads that judge.
  Progress on_step = {};
};

/// One labelled solution judged on every test.
struct SolutionReport {
  const SolutionSpec* solution = nullptr;  ///< Borrowed from the problem.
  Judgement judgement;
  std::vector<Verdict> seen;  ///< Distinct verdicts over all tests, in order of appearance.
  bool as_expected = false;
  std::string complaint;  ///< When not as expected, why.
};

/// How one check ended. What it found is among the diagnostics, under its id.
struct CheckOutcome {
  enum class State { kPassed, kWarned, kFailed, kSkipped };
  std::string id;     ///< "G8"; see docs/authoring.md.
  std::string title;  ///< What holds when it passes.
  State state = State::kPassed;
  std::string note;  ///< A figure worth knowing; of a skipped one, why.
};

struct VerifyReport {
  std::vector<CheckOutcome> checks;  ///< In order, those that were skipped too.
  std::vector<Diagnostic> diagnostics;
  std::vector<SolutionReport> solutions;  ///< Empty below VerifyLevel::kSolutions.
  std::vector<std::string> useless_groups;  ///< Hidden groups without which no solution survives.
  [[nodiscard]] bool ok() const;            ///< No errors; warnings may be there.
};

/// Runs the checks on a problem that was loaded. Borrows it for the report.
[[nodiscard]] VerifyReport verify(Judge& judge, const Problem& problem,
                                  const VerifyPlan& plan = {});

/// The report on a file that does not load.
[[nodiscard]] VerifyReport verify_unloaded(const InputError& error, const VerifyPlan& plan = {});

/// The ids of all checks, for options.
[[nodiscard]] std::vector<std::string> verify_check_ids();

}  // namespace gavel::judge
