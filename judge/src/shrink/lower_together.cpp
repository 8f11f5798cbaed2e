#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include "shrink/families.h"
#include "shrink/lowering.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {
namespace {

using Values = std::vector<std::int64_t>;

/// What happens to a family's values (ascending, different) when the argument goes from `now` to
/// `target`. Returns the new values in the same order.
using Follow = std::function<Values(const Values&, std::int64_t now, std::int64_t target)>;

/// Every gap as wide as the argument or wider, less the same amount.
Values wide_gaps(const Values& values, std::int64_t now, std::int64_t target) {
  Values moved_values = values;
  std::uint64_t taken = 0;
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (distance(values[i], values[i - 1]) >= distance(now, target)) taken += distance(now, target);
    moved_values[i] = moved(values[i], taken, true);
  }
  return moved_values;
}

/// One gap, less the same amount.
Follow one_gap(std::size_t which) {
  return [which](const Values& values, std::int64_t now, std::int64_t target) {
    Values moved_values = values;
    for (std::size_t i = which; i < values.size(); ++i) {
      moved_values[i] = moved(values[i], distance(now, target), true);
    }
    return moved_values;
  };
}

/// One value, less the same amount.
Follow one_value(std::size_t which) {
  return [which](const Values& values, std::int64_t now, std::int64_t target) {
    Values moved_values = values;
    if (which < values.size()) {
      moved_values[which] = moved(values[which], distance(now, target), true);
    }
    return moved_values;
  };
}

/// All distances in the same proportion.
Values scaled(const Values& values, std::int64_t now, std::int64_t target) {
  Values moved_values = values;
  const double factor = static_cast<double>(target) / static_cast<double>(now);
  for (std::size_t i = 1; i < values.size(); ++i) {
    const auto wide = static_cast<double>(distance(values[i], values.front()));
    moved_values[i] = moved(values.front(), static_cast<std::uint64_t>(std::ceil(wide * factor)),
                            false);
  }
  return moved_values;
}

std::vector<Follow> ways(std::size_t values) {
  // Gaps and values one by one only where there are few: each costs runs.
  constexpr std::size_t kFew = 6;
  std::vector<Follow> all = {wide_gaps, scaled};
  if (values <= kFew) {
    for (std::size_t i = 1; i < values; ++i) all.push_back(one_gap(i));
    for (std::size_t i = 0; i < values; ++i) all.push_back(one_value(i));
  }
  // All values together: the first gap is the one from zero.
  all.push_back(one_gap(0));
  return all;
}

DomainCase followed(const Problem& problem, DomainCase input, std::size_t argument,
                    const LeafGroup& family, const Follow& follow, std::int64_t target) {
  const Anatomy parts = anatomy(problem, input);
  const Values before = values_of(parts, family);
  const Values after = follow(before, parts.leaves[argument].value->as_integer(), target);
  for (const std::size_t i : family.leaves) {
    Value& value = *parts.leaves[i].value;
    const auto place = std::lower_bound(before.begin(), before.end(), value.as_integer());
    value = Value(after[static_cast<std::size_t>(place - before.begin())]);
  }
  *parts.leaves[argument].value = Value(target);
  return input;
}

void lower_with(Search& search, std::size_t argument, const LeafGroup& family) {
  const Problem& problem = search.problem();
  const auto now = [&] {
    return anatomy(problem, search.current()).leaves[argument].value->as_integer();
  };
  const std::int64_t least = simplest_number(anatomy(problem, search.current()).leaves[argument].line);
  const std::size_t count = values_of(anatomy(problem, search.current()), family).size();
  for (const Follow& follow : ways(count)) {
    if (search.exhausted() || now() <= least) return;
    lower_amount(search, 0, distance(now(), least), [&](std::uint64_t target) {
      return std::optional(followed(problem, search.current(), argument, family, follow,
                                    moved(least, target, false)));
    });
  }
}

}  // namespace

void lower_together(Search& search) {
  const Anatomy parts = anatomy(search.problem(), search.current());
  const std::vector<std::size_t> arguments = lowerable_arguments(parts);
  const std::vector<LeafGroup> followers = families(parts);
  for (const std::size_t argument : arguments) {
    for (const LeafGroup& family : followers) lower_with(search, argument, family);
  }
}

}  // namespace gavel::judge::shrinking
