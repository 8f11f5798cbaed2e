#pragma once

#include <cstddef>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge::shrinking {

/// The sequence without the calls [begin, end), the constructor being call 0, and without those that
/// then have nothing to work on: calls that used a handle which a dropped call gave, or that take
/// from a pool which is empty now. Handles are numbered per pool in the order in which they are
/// given; what stays is numbered anew.
[[nodiscard]] DomainCase without_calls(const Problem& problem, const DomainCase& input,
                                       std::size_t begin, std::size_t end);

}  // namespace gavel::judge::shrinking
