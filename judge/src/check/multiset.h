#pragma once

#include <cstddef>

#include "check/value_order.h"

namespace gavel::judge::checking {

/// What is left when the elements of two lists have been paired regardless of order.
struct Leftovers {
  std::size_t missing = 0;  ///< How many expected elements have no partner.
  std::size_t extra = 0;    ///< How many elements of the answer have none.
  std::size_t first_missing = 0,
              first_extra = 0;  ///< The lowest index of each, when there are any.

  [[nodiscard]] bool none() const { return missing == 0 && extra == 0; }
};

/// Pairs equal elements, doubles within their tolerance, in n log n. `list` is the part that holds
/// both lists; as sets, repeated elements count once.
[[nodiscard]] Leftovers pair_up(const Value::List& expected, const Value::List& got,
                                const Part& list, Pairing pairing);

}  // namespace gavel::judge::checking
