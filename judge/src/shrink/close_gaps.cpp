#include <algorithm>

#include "shrink/families.h"
#include "shrink/lowering.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {
namespace {

/// The smallest numbers in the same order: 0, 1, 2, ... from the family's first.
DomainCase dense(const Problem& problem, DomainCase input, const LeafGroup& family) {
  const Anatomy parts = anatomy(problem, input);
  const std::vector<std::int64_t> values = values_of(parts, family);
  for (const std::size_t i : family.leaves) {
    Value& value = *parts.leaves[i].value;
    const auto rank = std::lower_bound(values.begin(), values.end(), value.as_integer());
    value = Value(values.front() + (rank - values.begin()));
  }
  return input;
}

/// Everything from `from` on comes nearer by `amount`.
DomainCase closed(const Problem& problem, DomainCase input, const LeafGroup& family,
                  std::int64_t from, std::uint64_t amount) {
  const Anatomy parts = anatomy(problem, input);
  for (const std::size_t i : family.leaves) {
    Value& value = *parts.leaves[i].value;
    if (value.as_integer() >= from) value = Value(moved(value.as_integer(), amount, true));
  }
  return input;
}

void close_each(Search& search, const LeafGroup& family) {
  const Problem& problem = search.problem();
  const auto values = [&] { return values_of(anatomy(problem, search.current()), family); };
  for (std::size_t i = 1; i < values().size() && !search.exhausted();) {
    const std::size_t count = values().size();
    const auto gap = [&] {
      const auto all = values();
      return i < all.size() ? distance(all[i], all[i - 1]) : 0;
    };
    lower_amount(search, 0, gap(), [&](std::uint64_t target) -> std::optional<DomainCase> {
      return closed(problem, search.current(), family, values().at(i), gap() - target);
    });
    // A gap that is gone made two values one: the next stands in its place.
    if (values().size() == count) ++i;
  }
}

}  // namespace

void close_gaps(Search& search) {
  const Problem& problem = search.problem();
  for (const LeafGroup& family : families(anatomy(problem, search.current()))) {
    search.adopt_first(1, [&](std::size_t) {
      return std::optional(dense(problem, search.current(), family));
    });
    close_each(search, family);
  }
}

}  // namespace gavel::judge::shrinking
