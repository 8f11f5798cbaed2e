#include "shrink/repair.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/evaluate.h"
#include "domain/sizes.h"
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

/// The sizes and arguments that bounds may speak of.
LocalScope names_of(const Problem& problem, const DomainCase& input, const Anatomy& parts) {
  LocalScope scope;
  for (const RecoveredSize& size : recover_sizes(problem, input)) {
    scope.set(size.name, Value(size.value));
  }
  for (const auto& [name, value] : input.values) {
    if (!scope.find(name)) scope.borrow(name, value);
  }
  for (const Leaf& leaf : parts.leaves) {
    if (leaf.alone && leaf.line && !scope.find(leaf.line->name)) {
      scope.borrow(leaf.line->name, *leaf.value);
    }
  }
  return scope;
}

struct Interval {
  std::int64_t low = 0, high = 0;
};

/// The line's range when it hangs on other values; nothing when it is constant or unknown.
std::optional<Interval> moving_bounds(const DomainSpec& line, const Scope& scope) {
  if (!line.bounds.range) return std::nullopt;
  const Range& range = *line.bounds.range;
  if (constant_whole(range.low) && constant_whole(range.high)) return std::nullopt;
  const auto low = evaluate_whole(range.low, scope);
  const auto high = evaluate_whole(range.high, scope);
  if (!low || !high || *low > *high) return std::nullopt;
  return Interval{*low, *high};
}

void into_bounds(const Problem& problem, const DomainCase& input, const Anatomy& parts) {
  const LocalScope scope = names_of(problem, input, parts);
  std::map<const DomainSpec*, std::optional<Interval>> known;
  for (const Leaf& leaf : parts.leaves) {
    if (!leaf.line || !leaf.value->is_integer()) continue;
    const auto found = known.find(leaf.line);
    const std::optional<Interval> bounds =
        found != known.end() ? found->second
                             : known[leaf.line] = moving_bounds(*leaf.line, scope);
    if (!bounds) continue;
    *leaf.value = Value(std::clamp(leaf.value->as_integer(), bounds->low, bounds->high));
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
  into_bounds(problem, input, parts);
}

}  // namespace gavel::judge::shrinking
