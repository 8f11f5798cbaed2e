#include "domain/draw_interval.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

using Compare = Relation::Compare;
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

Compare mirrored(Compare compare) {
  switch (compare) {
    case Compare::kLess: return Compare::kGreater;
    case Compare::kLessEqual: return Compare::kGreaterEqual;
    case Compare::kGreater: return Compare::kLess;
    case Compare::kGreaterEqual: return Compare::kLessEqual;
    default: return compare;
  }
}

struct WholeEnds {
  std::int64_t floor = 0, ceiling = 0;
};

std::optional<WholeEnds> whole_ends(const Expression& expression, const Scope& scope) {
  const std::optional<Number> number = evaluate(expression, scope);
  if (!number) return std::nullopt;
  if (const auto* whole = std::get_if<std::int64_t>(&*number)) return WholeEnds{*whole, *whole};
  const double real = std::get<double>(*number);
  if (!(std::abs(real) < 0x1p62)) return std::nullopt;
  return WholeEnds{static_cast<std::int64_t>(std::floor(real)),
                   static_cast<std::int64_t>(std::ceil(real))};
}

void cut(Compare compare, const WholeEnds& bound, Room& room) {
  Interval& interval = room.interval;
  const bool whole = bound.floor == bound.ceiling;
  switch (compare) {
    case Compare::kLessEqual: interval.high = std::min(interval.high, bound.floor); break;
    case Compare::kLess:
      interval.high = std::min(interval.high, bound.ceiling - (bound.ceiling > kLeast ? 1 : 0));
      break;
    case Compare::kGreaterEqual: interval.low = std::max(interval.low, bound.ceiling); break;
    case Compare::kGreater:
      interval.low = std::max(interval.low, bound.floor + (bound.floor < kMost ? 1 : 0));
      break;
    case Compare::kEqual:
      interval = intersection(interval, {bound.ceiling, bound.floor});
      break;
    case Compare::kNotEqual:
      if (whole) room.excluded.push_back(bound.floor);
      break;
  }
}

}  // namespace

Interval intersection(const Interval& a, const Interval& b) {
  return {std::max(a.low, b.low), std::min(a.high, b.high)};
}

Interval evaluate_range(const Range& range, const Scope& scope, const DomainSpec& line) {
  const auto low = whole_ends(range.low, scope);
  const auto high = whole_ends(range.high, scope);
  if (!low || !high) {
    throw Infeasible{fmt::format("the range of `{}` has no value", line.name), &line};
  }
  return {low->ceiling, high->floor};
}

void narrow(const std::vector<Relation>& relations, const IsTarget& is_target, const Scope& scope,
            Room& room) {
  for (const Relation& relation : relations) {
    for (std::size_t i = 0; i + 1 < relation.operands.size(); ++i) {
      const Expression& left = relation.operands[i];
      const Expression& right = relation.operands[i + 1];
      const bool target_left = is_target(left);
      if (target_left == is_target(right)) continue;
      const auto bound = whole_ends(target_left ? right : left, scope);
      if (!bound) continue;
      cut(target_left ? relation.compares[i] : mirrored(relation.compares[i]), *bound, room);
    }
  }
}

}  // namespace gavel::judge
