#include "cost/timed_estimate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gavel::judge {
namespace {

constexpr double kTimeNoise = 0.03;
constexpr std::size_t kFewestSizes = 6;
constexpr double kLeastSpan = 32;
constexpr double kWidestSlope = 0.6, kFlatter = 0.05, kSteeper = 0.3;

/// Growths that a bent curve makes look like each other.
constexpr std::array<std::array<Growth, 2>, 4> kAlike = {
    {{Growth::kConstant, Growth::kLog},
     {Growth::kLinear, Growth::kLinearLog},
     {Growth::kLinearLog, Growth::kLinearSqrt},
     {Growth::kQuadratic, Growth::kQuadraticLog}}};

/// Whether the exponent that was seen allows a growth: a class may look steeper than it is, never
/// flatter.
bool possible(Growth growth, const GrowthEstimate& estimate) {
  if (growth == Growth::kLinearSqrt) return estimate.exponent_high > 1.35;
  if (growth == Growth::kLinear) return estimate.exponent_low < 1.3;
  return true;
}

/// Caches and branches bend curves so that no class fits. A program may look steeper than it is, as more
/// of its data lies far away, but hardly flatter: over many octaves the slope of the upper half leaves few
/// classes. Nothing where it does not.
std::vector<Growth> near_the_slope(const GrowthEstimate& estimate,
                                   const std::vector<double>& sizes) {
  if (sizes.size() < kFewestSizes || sizes.back() < kLeastSpan * sizes.front()) return {};
  if (estimate.exponent_high - estimate.exponent_low > kWidestSlope) return {};
  const double from = std::max(2.0, sizes[sizes.size() / 2]), to = sizes.back();
  std::vector<Growth> near;
  for (int i = 0; i < static_cast<int>(Growth::kExponential); ++i) {
    const auto growth = static_cast<Growth>(i);
    const double slope = std::log(growth_ratio(growth, from, to)) / std::log(to / from);
    if (slope < estimate.exponent_high + kFlatter && slope > estimate.exponent - kSteeper) {
      near.push_back(growth);
    }
  }
  return near.size() > 2 ? std::vector<Growth>() : near;
}

}  // namespace

GrowthEstimate estimate_times(const Series& series) {
  GrowthEstimate estimate =
      estimate_growth(series, {.least_noise = kTimeNoise, .promote_blocks = false});
  if (estimate.confidence == Confidence::kNone) {
    const std::vector<Growth> near = near_the_slope(estimate, series.sizes);
    if (!near.empty()) {
      estimate.growth = near.front();
      estimate.candidates = near;
      estimate.confidence = Confidence::kLow;
      estimate.doubt.clear();
    }
  }
  std::vector<Growth> candidates = estimate.candidates;
  for (const auto& pair : kAlike) {
    for (std::size_t i = 0; i < 2; ++i) {
      const bool has = std::find(estimate.candidates.begin(), estimate.candidates.end(), pair[i]) !=
                       estimate.candidates.end();
      if (has && possible(pair[1 - i], estimate)) candidates.push_back(pair[1 - i]);
    }
  }
  std::sort(candidates.begin(), candidates.end());
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  estimate.candidates = std::move(candidates);
  if (estimate.confidence == Confidence::kHigh) estimate.confidence = Confidence::kMedium;
  return estimate;
}

}  // namespace gavel::judge
