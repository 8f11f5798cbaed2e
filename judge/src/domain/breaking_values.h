#pragma once

#include <string>
#include <vector>

#include "domain/case_spots.h"
#include "domain/evaluate.h"

namespace gavel::judge {

/// A value to put at a spot so that one promise is broken, and which.
struct BreakingValue {
  std::string promise;
  Value value;
};

/// Values that leave the bounds of an innermost value by as little as possible, one way a promise.
[[nodiscard]] std::vector<BreakingValue> breaking_leaves(const Spot& spot, const Value& valid,
                                                         const Scope& scope);

/// Lists that break what is promised of this list: its length, its order, its differences.
[[nodiscard]] std::vector<BreakingValue> breaking_lists(const Problem& problem, const Spot& spot,
                                                        const Value& valid, const Scope& scope);

}  // namespace gavel::judge
