#pragma once

#include <string>
#include <vector>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// Calls that break one promise about their sequence, and which. Only the validator can tell whether
/// they do.
struct BreakingCalls {
  std::string promise;  ///< As in Violation::promise.
  std::vector<Call> calls;
};

/// Sequences that are too long or too short, begin without the constructor, call with a handle that
/// nothing gave, or pass arguments in another order than promised.
[[nodiscard]] std::vector<BreakingCalls> breaking_calls(const Problem& problem,
                                                        const std::vector<Call>& valid);

}  // namespace gavel::judge
