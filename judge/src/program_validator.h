#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "gavel/judge/test_case.h"

#include "engine.h"

namespace gavel::judge {

/// The problem's own validator, built and ready to run in a box. It knows what the domain cannot
/// say.
class ProgramValidator {
 public:
  /// Throws AuthorProgramFailed when it does not compile. `problem` has one, and outlives this.
  ProgramValidator(Engine& engine, const Problem& problem);

  /// Why each input is refused, in order; empty where it is valid. One process sees all of them.
  /// Throws AuthorProgramFailed when the program fails, naming the test.
  [[nodiscard]] std::vector<std::string> refusals(std::span<const TestCase> tests) const;

 private:
  Engine& engine_;
  const Problem& problem_;
  Program program_;
};

/// The problem's validator; null when the domain says all there is.
[[nodiscard]] std::shared_ptr<const ProgramValidator> validator_of(Engine& engine,
                                                                   const Problem& problem);

}  // namespace gavel::judge
