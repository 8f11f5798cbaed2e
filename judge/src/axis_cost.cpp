#include "axis_cost.h"

#include <algorithm>
#include <cmath>

#include "cost/estimate.h"
#include "cost/line_fit.h"
#include "cost/space_estimate.h"
#include "cost/timed_estimate.h"

namespace gavel::judge {
namespace {

constexpr std::size_t kKeptBlocks = 40;
// Bytes that come and go at any size: a vector's first block, a few frames.
constexpr double kHeapFloor = 1024, kStackFloor = 1536;
constexpr double kLeastHeap = 512, kLeastStack = 256, kLeastFrame = 32;
// Beside another axis that stays at a larger size.
constexpr double kMostAdded = 4;

GrowthEstimate time_of(const ProfileCosts& costs, bool counted, bool is_first) {
  const auto total = [](const CountRecord& record) { return record.total; };
  if (counted) {
    return estimate_growth(series_of(costs, total, true), {.promote_blocks = is_first});
  }
  ProfileCosts clear = costs;
  std::erase_if(clear.samples, [](const auto& entry) {
    return std::any_of(entry.second.begin(), entry.second.end(),
                       [](const CostSample& sample) { return sample.record.cpu < kLeastOfMany; });
  });
  return estimate_times(series_of(clear, total, false));
}

/// The growth that is to be reckoned with: the largest that the points allow.
Growth most_of(const GrowthEstimate& estimate) {
  return estimate.candidates.empty() ? estimate.growth : estimate.candidates.back();
}

/// Without the sizes at which memory was not measured: it takes some languages long.
ProfileCosts with_heap(ProfileCosts costs) {
  for (auto& [size, samples] : costs.samples) {
    std::erase_if(samples, [](const CostSample& sample) { return sample.record.heap < 0; });
  }
  std::erase_if(costs.samples, [](const auto& entry) { return entry.second.empty(); });
  return costs;
}

/// Of what the runtime itself keeps.
double grain_of(const ProfileCosts& costs) {
  double grain = 0;
  for (const auto& [size, samples] : costs.samples) {
    for (const CostSample& sample : samples) grain = std::max(grain, sample.record.grain);
  }
  return grain;
}

/// What only adds up is part of what the larger axis needs: a queue of k among n. What multiplies it
/// grows by far more than this.
bool only_adds(const Series& heap, const Series& stack) {
  std::vector<double> bytes = heap.means();
  const std::vector<double> frames = stack.means();
  if (bytes.size() != frames.size()) return false;
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] += frames[i];
  const auto [least, most] = std::minmax_element(bytes.begin(), bytes.end());
  return !bytes.empty() && *most > 0 && *most <= kMostAdded * *least;
}

GrowthEstimate constant() {
  GrowthEstimate estimate;
  estimate.candidates = {Growth::kConstant};
  estimate.confidence = Confidence::kMedium;
  return estimate;
}

void estimate_space(AxisCost& axis, const std::vector<ProfileCosts>& profiles, bool counted) {
  if (!counted) {
    axis.heap.doubt = axis.stack.doubt = axis.space.doubt =
        "only counted programs tell their memory";
    return;
  }
  std::vector<GrowthEstimate> heaps, stacks;
  for (const ProfileCosts& costs : profiles) {
    const Series heap = series_of(
        with_heap(costs), [](const CountRecord& r) { return r.heap; }, false);
    const Series stack = series_of(
        costs, [](const CountRecord& r) { return r.stack; }, false);
    if (costs.beside.is_much && only_adds(heap, stack)) {
      heaps.push_back(constant());
      stacks.push_back(constant());
      continue;
    }
    const double grain = grain_of(costs);
    heaps.push_back(estimate_bytes(
        heap,
        {.floor = kHeapFloor + grain, .least = std::max(kLeastHeap, grain), .coarse = grain > 0},
        axis.time));
    stacks.push_back(estimate_bytes(
        stack, {.floor = kStackFloor, .least = kLeastStack, .element = kLeastFrame}, axis.time));
  }
  axis.heap = worst_space(heaps);
  axis.stack = worst_space(stacks);
  axis.space = larger_space(axis.heap, axis.stack, axis.time);
}

/// Which other axes stayed and which grew along: `m` is n / 20, or everything that n allows.
void relate_other_axes(AxisCost& axis, const ProfileCosts& worst) {
  if (worst.samples.empty()) return;
  const auto& last = worst.samples.rbegin()->second.front().sizes;
  for (const auto& [name, value] : last) {
    if (name == axis.axis) continue;
    axis.others.emplace_back(name, value);
    std::vector<double> x, y;
    for (const auto& [size, samples] : worst.samples) {
      for (const auto& [other, other_value] : samples.front().sizes) {
        if (other != name || other_value <= 0) continue;
        x.push_back(std::log(static_cast<double>(size)));
        y.push_back(std::log(static_cast<double>(other_value)));
      }
    }
    if (x.size() >= 2 && fit_line(x, y).slope > 0.5) axis.tied.push_back(name);
  }
}

/// Whose data the solution does worst on: by growth, then by cost at the largest size.
std::size_t worst_of(const std::vector<ProfileCosts>& profiles,
                     const std::vector<GrowthEstimate>& estimates) {
  const auto last_total = [&](std::size_t i) {
    const auto& samples = profiles[i].samples;
    return samples.empty() ? 0.0
                           : samples.rbegin()->second.front().record.total /
                                 static_cast<double>(samples.rbegin()->first);
  };
  std::size_t worst = 0;
  for (std::size_t i = 1; i < profiles.size(); ++i) {
    const bool sure = estimates[i].confidence != Confidence::kNone;
    const bool worst_sure = estimates[worst].confidence != Confidence::kNone;
    if (sure != worst_sure) {
      if (sure) worst = i;
    } else if (most_of(estimates[i]) != most_of(estimates[worst])) {
      if (most_of(estimates[i]) > most_of(estimates[worst])) worst = i;
    } else if (last_total(i) > last_total(worst)) {
      worst = i;
    }
  }
  return worst;
}

/// What other data certainly costs the worst costs too.
void keep_above(GrowthEstimate& worst, const std::vector<GrowthEstimate>& estimates) {
  if (worst.confidence == Confidence::kNone) return;
  Growth least = Growth::kConstant;
  for (const GrowthEstimate& estimate : estimates) {
    if (estimate.confidence == Confidence::kNone || estimate.candidates.empty()) continue;
    least = std::max(least, estimate.candidates.front());
  }
  if (worst.candidates.empty() || worst.candidates.back() < least) return;
  std::erase_if(worst.candidates, [&](Growth growth) { return growth < least; });
  worst.growth = std::max(worst.growth, worst.candidates.front());
}

/// As many calls as cost what the worst one costs.
std::optional<Growth> times_calls(Growth worst) {
  switch (worst) {
    case Growth::kConstant:
      return Growth::kLinear;
    case Growth::kLog:
      return Growth::kLinearLog;
    case Growth::kSqrt:
      return Growth::kLinearSqrt;
    case Growth::kLinear:
      return Growth::kQuadratic;
    case Growth::kLinearLog:
      return Growth::kQuadraticLog;
    case Growth::kQuadratic:
      return Growth::kCubic;
    default:
      return std::nullopt;
  }
}

/// Where calls become dear the more often something happens that a larger input makes likelier, all of
/// them grow faster for a while than they can in the end: none of them costs more than the worst.
void keep_below_worst_call(AxisCost& axis) {
  if (!axis.counts_calls || axis.worst.confidence == Confidence::kNone) return;
  const std::optional<Growth> most = times_calls(most_of(axis.worst));
  if (!most || axis.time.candidates.empty() || axis.time.candidates.back() <= *most) return;
  std::erase_if(axis.time.candidates, [&](Growth growth) { return growth > *most; });
  if (axis.time.candidates.empty()) axis.time.candidates = {*most};
  axis.time.growth = std::min(axis.time.growth, *most);
}

/// Enough of the blocks to repeat the estimate elsewhere.
void add_blocks(AxisCost& axis, const ProfileCosts& costs) {
  Series series = series_of(
      costs, [](const CountRecord& record) { return record.total; }, true);
  const auto decided = [&](const Series::Block& block) {
    return std::any_of(axis.time.blocks.begin(), axis.time.blocks.end(),
                       [&](const BlockGrowth& growth) { return growth.block == block.key; });
  };
  std::stable_sort(series.blocks.begin(), series.blocks.end(),
                   [](const Series::Block& a, const Series::Block& b) {
                     return a.counts.back() > b.counts.back();
                   });
  for (std::size_t i = 0; i < series.blocks.size(); ++i) {
    Series::Block& block = series.blocks[i];
    if (i >= kKeptBlocks && !decided(block)) continue;
    axis.blocks.push_back({std::move(block.key), std::move(block.counts)});
  }
}

void add_points(AxisCost& axis, const ProfileCosts& costs, bool counted) {
  for (const auto& [size, samples] : costs.samples) {
    for (const CostSample& sample : samples) {
      axis.points.push_back({.size = size,
                             .sizes = sample.sizes,
                             .seed = sample.seed,
                             .count = counted ? sample.record.total : 0,
                             .worst = sample.record.worst,
                             .heap = sample.record.heap,
                             .stack = sample.record.stack});
      if (!counted) axis.points.back().cpu = sample.record.cpu;
    }
  }
}

}  // namespace

AxisCost axis_cost(const Problem& problem, const LadderAxis& along,
                   std::vector<ProfileCosts>& profiles, bool counted, bool is_first) {
  AxisCost axis{.axis = along.vary, .profile = {}, .counts_calls = along.vary == problem.calls};
  std::vector<GrowthEstimate> estimates;
  for (const ProfileCosts& costs : profiles) estimates.push_back(time_of(costs, counted, is_first));
  const std::size_t worst = worst_of(profiles, estimates);
  axis.profile = profiles[worst].profile;
  axis.time = estimates[worst];
  keep_above(axis.time, estimates);
  axis.declared_most = profiles[worst].ladder.high();
  if (worst != 0 && estimates[0].single() && axis.time.single() &&
      estimates[0].growth < axis.time.growth) {
    axis.easy_growth = describe(estimates[0], axis.axis);
  }
  if (counted && problem.kind == Kind::kClass) {
    axis.worst =
        estimate_growth(series_of(
                            profiles[worst], [](const CountRecord& r) { return r.worst; }, false),
                        {.promote_blocks = false});
    keep_below_worst_call(axis);
  }
  estimate_space(axis, profiles, counted);
  relate_other_axes(axis, profiles[worst]);
  add_points(axis, profiles[worst], counted);
  if (counted) add_blocks(axis, profiles[worst]);
  std::swap(profiles[0], profiles[worst]);
  return axis;
}

}  // namespace gavel::judge
