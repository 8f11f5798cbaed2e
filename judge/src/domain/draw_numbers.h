#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/draw_context.h"
#include "domain/draw_interval.h"
#include "domain/random_stream.h"

namespace gavel::judge {

/// How single numbers are chosen from an interval.
enum class NumberLaw {
  kMixed,    ///< Small, large, extreme and any numbers side by side.
  kUniform,
  kLog,      ///< The magnitude above the low end is log-uniform, in steps of a factor of two.
  kEdge,     ///< The ends, their neighbours, and those of zero.
  kLow,
  kHigh,
};

/// One number of the room; throws Infeasible when there is none.
[[nodiscard]] std::int64_t draw_number(RandomStream& stream, const Room& room, NumberLaw law);

/// A sequence in which each value is a step away from the one before.
struct Walk {
  Interval step;
  std::optional<std::int64_t> near;  ///< Many differences, of neighbours or not, are about this.
  bool only_up = false, only_down = false;
};

/// `count` values of `interval`, the first one at `origin` or where the walk best fits behind it.
[[nodiscard]] std::vector<std::int64_t> draw_walk(RandomStream& stream, const Walk& walk,
                                                  std::size_t count, Interval interval,
                                                  std::int64_t origin);

/// Changes as little as it can so that all values differ, inside the interval; their ranks stay as
/// they are. Throws Infeasible when the interval is too small.
void make_distinct(std::vector<std::int64_t>& values, Interval interval);

/// Lowers values, but not below the interval, until their sum is at most `limit`.
void limit_sum(std::vector<std::int64_t>& values, Interval interval, std::int64_t limit);

}  // namespace gavel::judge
