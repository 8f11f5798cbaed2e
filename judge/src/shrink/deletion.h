#pragma once

#include <cstddef>
#include <functional>
#include <optional>

#include "shrink/search.h"

namespace gavel::judge::shrinking {

/// Something of the current case that can lose any stretch of its elements.
struct Deletable {
  std::function<std::size_t()> count;
  /// The current case without the elements [begin, end).
  std::function<std::optional<DomainCase>(std::size_t begin, std::size_t end)> without;
};

/// Delta debugging: drops stretches of halving length, down to single elements.
void delete_stretches(Search& search, const Deletable& from);

}  // namespace gavel::judge::shrinking
