#pragma once

#include <compare>
#include <cstddef>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge::shrinking {

/// How much there is to read in a case: what the shrinker makes smaller.
struct Measure {
  std::size_t cells = 0;     ///< Scalars, list elements and calls.
  double magnitude = 0;      ///< Sum of the numbers' distances from their lines' simplest; of a
                             ///< member of a set, its place in it.
  std::size_t length = 0;    ///< Bytes of all strings.

  friend auto operator<=>(const Measure&, const Measure&) = default;
};

[[nodiscard]] Measure measure(const Problem& problem, DomainCase& input);

/// Whether all strings of `a`, in order, come before those of `b`: decides between cases of equal
/// measure.
[[nodiscard]] bool earlier_text(const Problem& problem, DomainCase& a, DomainCase& b);

}  // namespace gavel::judge::shrinking
