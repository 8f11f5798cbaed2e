#pragma once

#include <string>
#include <vector>

#include "domain/case_spots.h"
#include "domain/evaluate.h"

namespace gavel::judge {

/// A value to put at a spot so that one promise is broken, and which.
struct BreakingValue {
  std::string promise;  ///< As in Violation::promise.
  Value value;
  /// The value breaks the promise whatever else the case has; otherwise only the validator can tell.
  bool certain = true;
};

/// Values that leave the bounds of an innermost value by as little as possible. `scope` has the names
/// that the bounds refer to.
[[nodiscard]] std::vector<BreakingValue> breaking_leaves(const Spot& spot, const Value& valid,
                                                         const Scope& scope);

}  // namespace gavel::judge
