#pragma once

#include <string>
#include <vector>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// An input that breaks one promise as little as possible.
struct InvalidCase {
  std::string promise;  ///< As in Violation::promise.
  DomainCase input;
};

/// Breaks each promise of the domain once, starting from `valid`. A promise that cannot be broken
/// (every value of the type keeps it) gives none.
[[nodiscard]] std::vector<InvalidCase> invalid_cases(const Problem& problem,
                                                     const DomainCase& valid);

}  // namespace gavel::judge
