#include "shrink/deletion.h"

#include <algorithm>

namespace gavel::judge::shrinking {
namespace {

void sweep(Search& search, const Deletable& from, std::size_t stretch) {
  std::size_t begin = 0;
  while (begin < from.count()) {
    const std::size_t count = from.count();
    const std::size_t stretches = (count - begin + stretch - 1) / stretch;
    const auto hit = search.adopt_first(stretches, [&](std::size_t i) {
      const std::size_t first = begin + i * stretch;
      return from.without(first, std::min(count, first + stretch));
    });
    if (!hit) return;
    begin += *hit * stretch;
  }
}

}  // namespace

void delete_stretches(Search& search, const Deletable& from) {
  for (std::size_t stretch = from.count(); stretch > 0 && !search.exhausted();
       stretch = std::min(stretch / 2, from.count())) {
    sweep(search, from, stretch);
  }
}

}  // namespace gavel::judge::shrinking
