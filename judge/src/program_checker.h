#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "check/checker_verdict.h"
#include "engine.h"

namespace gavel::judge {

/// An answer that waits for its verdict; both are borrowed.
struct OpenAnswer {
  const TestCase* test = nullptr;  ///< With its expected answer.
  const Value* got = nullptr;
};

/// The problem's own checker, built and ready to run in a box. Styles that judge many answers in one
/// process get them all at once.
class ProgramChecker {
 public:
  /// Throws AuthorProgramFailed when it does not compile. `problem` has a checker, and outlives this.
  ProgramChecker(Engine& engine, const Problem& problem);

  /// One result for each answer, in order; with `stop_at_first`, none behind the first rejection.
  /// Throws AuthorProgramFailed when the checker fails, naming the test.
  [[nodiscard]] std::vector<CheckResult> check(std::span<const OpenAnswer> answers,
                                               bool stop_at_first) const;

 private:
  [[nodiscard]] std::vector<CheckerVerdict> check_together(
      std::span<const OpenAnswer> answers) const;
  [[nodiscard]] CheckerVerdict check_alone(const OpenAnswer& answer) const;

  Engine& engine_;
  const Problem& problem_;
  Program program_;
};

/// The problem's checker program; null when it has none.
[[nodiscard]] std::shared_ptr<const ProgramChecker> checker_of(Engine& engine,
                                                               const Problem& problem);

}  // namespace gavel::judge
