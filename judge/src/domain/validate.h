#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// A promise that an input breaks.
struct Violation {
  std::string path;    ///< "events[3].ts", "call 4, timestamp".
  std::string reason;  ///< "-1 is outside 0..10⁹": reads on after the path.
  std::string promise; ///< Which promise, stable: "Event.ts range", "events length", "where 1".
};

/// Checks an input against every promise of the problem's domain. Stops after `at_most` findings.
/// Sizes are recovered from the data; a size that nothing recovers is unconstrained. Never throws
/// for bad data.
[[nodiscard]] std::vector<Violation> validate(const Problem& problem, const DomainCase& input,
                                              std::size_t at_most = 1);

}  // namespace gavel::judge
