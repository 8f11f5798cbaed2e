#include "shrink/repair.h"

#include <algorithm>
#include <string>
#include <vector>

#include "shrink/leaves.h"

namespace gavel::judge::shrinking {
namespace {

void follow_lengths(const Anatomy& parts) {
  for (const ListPlace& place : parts.lists) {
    if (place.axis.empty()) continue;
    for (const Leaf& leaf : parts.leaves) {
      if (leaf.alone && leaf.line && leaf.line->name == place.axis && leaf.value->is_integer()) {
        *leaf.value = Value(static_cast<std::int64_t>(place.list->as_list().size()));
      }
    }
  }
}

/// Keeps the order and takes the numbers from the line's first on without holes.
void close_up(Value::List& permutation, std::int64_t first) {
  std::vector<std::int64_t> sorted;
  for (const Value& value : permutation) {
    if (!value.is_integer()) return;
    sorted.push_back(value.as_integer());
  }
  std::sort(sorted.begin(), sorted.end());
  for (Value& value : permutation) {
    const auto place = std::lower_bound(sorted.begin(), sorted.end(), value.as_integer());
    value = Value(first + (place - sorted.begin()));
  }
}

}  // namespace

void repair(const Problem& problem, DomainCase& input) {
  const Anatomy parts = anatomy(problem, input);
  follow_lengths(parts);
  for (const ListPlace& place : parts.lists) {
    if (!place.promises() || !place.promises()->permutation) continue;
    close_up(place.list->as_list(), simplest_number(place.line));
  }
}

}  // namespace gavel::judge::shrinking
