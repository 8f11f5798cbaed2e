#include "shrink/deletion.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace gavel::judge::shrinking {
namespace {

void sweep(Search& search, const Deletable& from, std::size_t stretch) {
  std::size_t begin = 0;
  while (begin < from.count()) {
    const std::size_t count = from.count();
    const std::size_t stretches = (count - begin + stretch - 1) / stretch;
    const auto hit = search.adopt_first(stretches, [&](std::size_t i) {
      const std::size_t first = begin + i * stretch;
      return std::optional(from.without(search.current(), first, std::min(count, first + stretch)));
    });
    if (!hit) return;
    begin += *hit * stretch;
  }
}

// 28 pairs: as many runs as a small case otherwise takes altogether.
constexpr std::size_t kMostPaired = 8;

/// The pairs of elements in order, those farthest apart first in each.
std::vector<std::pair<std::size_t, std::size_t>> pairs_of(std::size_t count) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t first = 0; first + 1 < count; ++first) {
    for (std::size_t second = count - 1; second > first; --second) pairs.emplace_back(first, second);
  }
  return pairs;
}

}  // namespace

void delete_stretches(Search& search, const Deletable& from) {
  for (std::size_t stretch = from.count(); stretch > 0 && !search.exhausted();
       stretch = std::min(stretch / 2, from.count())) {
    sweep(search, from, stretch);
  }
}

void delete_any_two(Search& search, const Deletable& from) {
  while (from.count() <= kMostPaired && !search.exhausted()) {
    const auto pairs = pairs_of(from.count());
    const auto hit = search.adopt_first(pairs.size(), [&](std::size_t i) {
      const auto [first, second] = pairs[i];
      const DomainCase one_less = from.without(search.current(), second, second + 1);
      return std::optional(from.without(one_less, first, first + 1));
    });
    if (!hit) return;
  }
}

}  // namespace gavel::judge::shrinking
