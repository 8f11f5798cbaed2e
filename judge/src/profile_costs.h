#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cost/estimate.h"
#include "domain/ladder.h"
#include "measure/count_record.h"

namespace gavel::judge {

/// What one input cost.
struct CostSample {
  int seed = 0;
  std::vector<std::pair<std::string, std::int64_t>> sizes;
  CountRecord record;
};

/// Where the other axes stay while one varies, and how far that one goes there.
struct Beside {
  /// Where nobody says: enough to be seen, and soon passed by the axis that grows. Where they meet,
  /// min(n, k) bends what is pure elsewhere.
  std::int64_t stays_at = 32;
  /// Fourteen octaves tell all that more would; larger inputs only take long to draw and to send.
  std::int64_t largest = 65536;
  bool is_much = false;  ///< More than the axis ever gets to: what only adds up is small beside it.
};

/// All that was measured along one axis with one profile's data beside one size of the others.
struct ProfileCosts {
  std::string profile;
  Beside beside;
  AxisLadder ladder;
  std::map<std::int64_t, std::vector<CostSample>> samples;  ///< By size.
  std::int64_t most;       ///< No size above this is tried: it was too much, or cannot be drawn.
  bool repeatable = true;  ///< Equal inputs cost the same.
  bool is_own = false;     ///< The usual data, or a profile of the problem's own.
  bool is_neediest = false;  ///< It needed most memory for its size when all profiles were tried.
  int seeds = 0;           ///< Of each size.
  std::map<std::int64_t, std::vector<double>> heaps;  ///< All looks at the first seed's.
  std::set<std::int64_t> refused;  ///< Sizes of which the domain admits no input.
};

/// How one member of a sample grows, as the estimator takes it.
[[nodiscard]] Series series_of(const ProfileCosts& costs,
                               const std::function<double(const CountRecord&)>& value,
                               bool with_blocks);

// Of seeds that differ by more the lower ones drew easy data, which are not what is asked for.
inline constexpr double kEasyShare = 0.75;

/// CPU time of one size, nanoseconds. The least of its samples: noting what is allocated may have taken
/// most of another.
[[nodiscard]] double least_cost(const std::vector<CostSample>& samples);

/// (size, mean count), sizes ascending.
[[nodiscard]] std::vector<std::pair<double, double>> total_points(const ProfileCosts& costs);

/// How bad a profile looks at the sizes seen so far, in three ways; at least one sample.
struct Rank {
  double growth = 0, cost = 0, space = 0;
};
[[nodiscard]] Rank rank_of(const ProfileCosts& costs);

/// A time by a factor.
[[nodiscard]] std::chrono::nanoseconds scaled(std::chrono::nanoseconds time, double factor);

}  // namespace gavel::judge
