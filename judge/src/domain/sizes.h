#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gavel/judge/problem.h"

#include "domain/domain_case.h"

namespace gavel::judge {

/// What the data of a case says a size is.
struct RecoveredSize {
  std::string name;
  std::int64_t value = 0;
  std::string from;  ///< "events.length", "the inner lengths of shards", "calls": for messages.
};

/// Every size that the data of a case gives away: `Event[n]` gives n as the list's length,
/// `total n` as the sum of the inner lengths, `calls: q` as the number of calls behind the
/// constructor. One name may come several times, with different values in a case that is not valid.
[[nodiscard]] std::vector<RecoveredSize> recover_sizes(const Problem& problem,
                                                       const DomainCase& input);

/// Whether two sizes are the lengths of two outermost lists, `before[n]` and `after[m]`, and neither
/// has to be in any relation to the other.
[[nodiscard]] bool are_own_lengths(const Problem& problem, const std::string& one,
                                   const std::string& other);

}  // namespace gavel::judge
