#include "domain/draw_numbers.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

constexpr int kTriesAroundExcluded = 100;

/// `low + distance`, the distance log-uniform in steps of a factor of two.
std::int64_t draw_log(RandomStream& stream, const Interval& interval) {
  const std::uint64_t span = interval.span();
  const auto bits = static_cast<std::uint64_t>(std::bit_width(span));
  const std::uint64_t width = stream.below(bits + 1);
  if (width == 0) return interval.low;
  const std::uint64_t first = std::uint64_t{1} << (width - 1);
  const std::uint64_t last = width == bits ? span : first * 2 - 1;
  const std::uint64_t distance = first + (last - first == ~std::uint64_t{0}
                                              ? stream.next()
                                              : stream.below(last - first + 1));
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(interval.low) + distance);
}

std::int64_t draw_small(RandomStream& stream, const Interval& interval) {
  if (interval.low >= 0 || interval.high <= 0) return draw_log(stream, interval);
  if (stream.chance(0.5)) return draw_log(stream, {0, interval.high});
  const std::uint64_t depth = 0 - static_cast<std::uint64_t>(interval.low);
  const std::int64_t most = depth > static_cast<std::uint64_t>(INT64_MAX)
                                ? INT64_MAX
                                : static_cast<std::int64_t>(depth);
  return -draw_log(stream, {0, most});
}

std::int64_t draw_edge(RandomStream& stream, const Interval& interval) {
  std::int64_t candidates[8];
  std::size_t count = 0;
  const auto add = [&](std::int64_t value) {
    if (value >= interval.low && value <= interval.high) candidates[count++] = value;
  };
  add(interval.low);
  add(interval.high);
  if (interval.span() >= 2) {
    add(interval.low + 1);
    add(interval.high - 1);
  }
  for (const std::int64_t near_zero : {-1, 0, 1}) add(near_zero);
  return candidates[stream.below(count)];
}

std::int64_t draw_mixed(RandomStream& stream, const Interval& interval) {
  const std::uint64_t die = stream.below(100);
  if (die < 45) return stream.between(interval.low, interval.high);
  if (die < 75) return draw_small(stream, interval);
  if (die < 88) return draw_edge(stream, interval);
  const std::uint64_t few = std::min<std::uint64_t>(interval.span(), 8);
  return interval.low + static_cast<std::int64_t>(stream.below(few + 1));
}

std::int64_t draw_once(RandomStream& stream, const Interval& interval, NumberLaw law) {
  switch (law) {
    case NumberLaw::kUniform: return stream.between(interval.low, interval.high);
    case NumberLaw::kLog: return draw_small(stream, interval);
    case NumberLaw::kEdge: return draw_edge(stream, interval);
    case NumberLaw::kLow: return interval.low;
    case NumberLaw::kHigh: return interval.high;
    case NumberLaw::kMixed: break;
  }
  return draw_mixed(stream, interval);
}

bool is_excluded(const Room& room, std::int64_t value) {
  return std::find(room.excluded.begin(), room.excluded.end(), value) != room.excluded.end();
}

/// The next number that is not excluded, upwards and around.
std::int64_t beside_excluded(const Room& room, std::int64_t value) {
  for (std::size_t i = 0; i <= room.excluded.size(); ++i) {
    if (!is_excluded(room, value)) return value;
    value = value == room.interval.high ? room.interval.low : value + 1;
  }
  throw Infeasible{"every value is excluded"};
}

std::int64_t plus_clamped(std::int64_t value, std::int64_t step, const Interval& interval) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(value, step, &sum)) return step < 0 ? interval.low : interval.high;
  return std::clamp(sum, interval.low, interval.high);
}

class Walker {
 public:
  Walker(RandomStream& stream, const Walk& walk, const Interval& interval)
      : stream_(stream), walk_(walk), interval_(interval) {}

  std::int64_t after(const std::vector<std::int64_t>& values) {
    const std::int64_t last = values.back();
    if (walk_.near && stream_.chance(0.5)) {
      const std::int64_t about = *walk_.near + wobble();
      const std::size_t back = 1 + stream_.below(std::min<std::size_t>(values.size(), 6));
      const std::int64_t from = values[values.size() - back];
      const std::int64_t target = plus_clamped(from, walk_.only_down ? -about : about, interval_);
      if (allowed(last, target)) return target;
    }
    return plus_clamped(last, step(), interval_);
  }

 private:
  std::int64_t wobble() {
    const std::uint64_t die = stream_.below(5);
    return die == 0 ? -1 : die == 1 ? 1 : 0;
  }

  [[nodiscard]] bool allowed(std::int64_t last, std::int64_t target) const {
    const Interval& step = walk_.step;
    // A walk that never rests, walk(1..9), does not rest for the sake of a distance either.
    if (walk_.only_up || step.low >= 0) return target >= last && target - last >= step.low;
    if (walk_.only_down || step.high <= 0) return target <= last && target - last <= step.high;
    return true;
  }

  std::int64_t step() {
    const std::uint64_t die = stream_.below(100);
    if (die < 25) return walk_.step.low;
    if (die < 33) return walk_.step.high;
    return stream_.between(walk_.step.low, walk_.step.high);
  }

  RandomStream& stream_;
  const Walk& walk_;
  const Interval& interval_;
};

/// Moves the whole walk so that what was cut off at an end of the interval fits, when it can.
std::int64_t fitting_origin(const Walk& walk, std::size_t count, const Interval& interval,
                            std::int64_t origin) {
  const Interval& step = walk.step;
  if (step.low < 0 && step.high > 0) return origin;
  const bool up = step.low >= 0;
  const auto longest = static_cast<std::uint64_t>(up ? step.high : -step.low);
  const std::uint64_t steps = count > 1 ? count - 1 : 0;
  const std::uint64_t span = interval.span();
  if (longest == 0 || steps == 0) return origin;
  const std::uint64_t needed = longest > span / steps ? span : longest * steps;
  if (up) return std::min(origin, interval.high - static_cast<std::int64_t>(needed));
  return std::max(origin, interval.low + static_cast<std::int64_t>(needed));
}

}  // namespace

std::int64_t draw_number(RandomStream& stream, const Room& room, NumberLaw law) {
  if (room.interval.empty()) throw Infeasible{"no value is left in the range"};
  std::int64_t value = draw_once(stream, room.interval, law);
  if (room.excluded.empty()) return value;
  for (int i = 0; i < kTriesAroundExcluded && is_excluded(room, value); ++i) {
    value = draw_once(stream, room.interval, law);
  }
  return beside_excluded(room, value);
}

std::vector<std::int64_t> draw_walk(RandomStream& stream, const Walk& walk, std::size_t count,
                                    Interval interval, std::int64_t origin) {
  std::vector<std::int64_t> values;
  if (count == 0) return values;
  values.reserve(count);
  values.push_back(std::clamp(fitting_origin(walk, count, interval, origin), interval.low,
                              interval.high));
  Walker walker(stream, walk, interval);
  while (values.size() < count) values.push_back(walker.after(values));
  return values;
}

void make_distinct(std::vector<std::int64_t>& values, Interval interval) {
  if (values.empty()) return;
  if (interval.empty() || values.size() - 1 > interval.span()) {
    throw Infeasible{fmt::format("{} different values are asked for, and there are only {}",
                                 values.size(), interval.empty() ? 0 : interval.span() + 1)};
  }
  std::vector<std::size_t> ranks(values.size());
  std::iota(ranks.begin(), ranks.end(), std::size_t{0});
  std::stable_sort(ranks.begin(), ranks.end(),
                   [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  // Upwards as far as the interval reaches, then back down from its end.
  for (std::size_t i = 1; i < ranks.size(); ++i) {
    std::int64_t& value = values[ranks[i]];
    const std::int64_t before = values[ranks[i - 1]];
    if (value <= before) value = before == interval.high ? interval.high : before + 1;
  }
  for (std::size_t i = ranks.size() - 1; i-- > 0;) {
    std::int64_t& value = values[ranks[i]];
    const std::int64_t behind = values[ranks[i + 1]];
    if (value < behind) break;
    value = behind - 1;
  }
}

void limit_sum(std::vector<std::int64_t>& values, Interval interval, std::int64_t limit) {
  std::int64_t left = limit;
  for (std::size_t i = 0; i < values.size(); ++i) {
    // What the values behind need at least stays reserved.
    std::int64_t reserved = 0, most = 0;
    if (__builtin_mul_overflow(static_cast<std::int64_t>(values.size() - i - 1), interval.low,
                               &reserved) ||
        __builtin_sub_overflow(left, reserved, &most)) {
      throw Infeasible{"the sum does not fit"};
    }
    if (most < interval.low) throw Infeasible{"the sum cannot be that small"};
    values[i] = std::min(values[i], most);
    if (__builtin_sub_overflow(left, values[i], &left)) throw Infeasible{"the sum does not fit"};
  }
}

}  // namespace gavel::judge
