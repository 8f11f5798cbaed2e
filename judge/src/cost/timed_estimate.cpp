#include "cost/timed_estimate.h"

#include <algorithm>
#include <array>

namespace gavel::judge {
namespace {

constexpr double kTimeNoise = 0.03;

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

}  // namespace

GrowthEstimate estimate_times(const Series& series) {
  GrowthEstimate estimate =
      estimate_growth(series, {.least_noise = kTimeNoise, .promote_blocks = false});
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
