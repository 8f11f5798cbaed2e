#pragma once

#include <cstddef>
#include <functional>

#include "shrink/search.h"

namespace gavel::judge::shrinking {

/// Something of the current case that can lose any stretch of its elements.
struct Deletable {
  std::function<std::size_t()> count;
  /// A case like the current one without the elements [begin, end).
  std::function<DomainCase(const DomainCase& from, std::size_t begin, std::size_t end)> without;
};

/// Delta debugging: drops stretches of halving length, down to single elements.
void delete_stretches(Search& search, const Deletable& from);

/// Drops two elements at once, of few: what has to stay balanced, like two counts that must be equal,
/// loses one of each or none.
void delete_any_two(Search& search, const Deletable& from);

}  // namespace gavel::judge::shrinking
