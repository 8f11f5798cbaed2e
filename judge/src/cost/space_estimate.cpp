#include "cost/space_estimate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

namespace gavel::judge {
namespace {

// Capacities double, and hash tables grow when they please.
constexpr double kStepNoise = 0.1, kSmoothError = 0.03;
constexpr double kNextSize = 1.8;  // Halves are rounded.
constexpr std::size_t kEnoughSizes = 7;
constexpr double kSeen = 1.25;
constexpr double kCoarseError = 0.2;
constexpr std::size_t kFewestSizes = 6;
// n log n has 1.1 at the sizes that are reached.
constexpr std::size_t kLastSizes = 3;
constexpr double kLinearSlope = 1.04;
constexpr double kLittle = 0.4;  // Bytes.
constexpr double kOfElement = 0.5;

Growth most_of(const GrowthEstimate& estimate) {
  return estimate.candidates.empty() ? estimate.growth : estimate.candidates.back();
}

bool is_known(const GrowthEstimate& estimate) {
  return estimate.confidence != Confidence::kNone;
}

/// What is used was touched.
Growth most_touched(const GrowthEstimate& time) {
  return is_known(time) ? std::max(most_of(time), Growth::kLinear) : Growth::kExponential;
}

/// Every size of which the next one kept is the double, from the largest down.
Series doubling(const Series& series) {
  std::vector<std::size_t> kept;
  for (std::size_t i = series.sizes.size(); i-- > 0;) {
    if (kept.empty() || series.sizes[kept.back()] >= kNextSize * series.sizes[i]) kept.push_back(i);
  }
  if (kept.size() < kEnoughSizes) return series;
  Series thin;
  thin.repeatable = series.repeatable;
  for (auto i = kept.rbegin(); i != kept.rend(); ++i) {
    thin.sizes.push_back(series.sizes[*i]);
    thin.totals.push_back(series.totals[*i]);
  }
  return thin;
}

double grown(const Series& series) {
  const std::vector<double> means = series.means();
  const auto [least, most] = std::minmax_element(means.begin(), means.end());
  return means.empty() ? 0 : *most - *least;
}

/// Nothing is kept for each of n, unless the sizes are so small that it would not be seen.
GrowthEstimate hardly_grown(const Series& bytes, const MemoryScale& scale) {
  GrowthEstimate estimate;
  estimate.candidates = {Growth::kConstant};
  const double elements = (bytes.sizes.back() - bytes.sizes.front()) * scale.element;
  if (elements >= kSeen * scale.least) {
    estimate.confidence = Confidence::kHigh;
  } else {
    estimate.candidates.insert(estimate.candidates.end(), {Growth::kLog, Growth::kLinear});
    estimate.confidence = Confidence::kLow;
  }
  return estimate;
}

/// Steps of memory bend O(n) enough to look like O(n log n); where the last sizes do not grow
/// faster than they do themselves, it is O(n).
void tell_linear(GrowthEstimate& estimate, const Series& bytes) {
  const auto& set = estimate.candidates;
  if (set != std::vector<Growth>{Growth::kLinear, Growth::kLinearLog}) return;
  if (bytes.sizes.size() <= kLastSizes) return;
  const std::vector<double> means = bytes.means();
  const std::size_t last = means.size() - 1, first = last - kLastSizes;
  const double rise = std::log(means[last] / std::max(means[first], 1.0));
  if (rise > kLinearSlope * std::log(bytes.sizes[last] / bytes.sizes[first])) return;
  estimate.candidates = {Growth::kLinear};
  estimate.growth = Growth::kLinear;
}

GrowthEstimate estimate_as_measured(const Series& bytes, const MemoryScale& scale,
                                    const GrowthEstimate& time) {
  GrowthEstimate unknown;
  if (bytes.sizes.size() < 2) {
    unknown.doubt = "memory could not be measured";
    return unknown;
  }
  if (grown(bytes) < scale.least) return hardly_grown(bytes, scale);
  Series raised = doubling(bytes);
  for (auto& seeds : raised.totals) {
    for (double& value : seeds) value += scale.floor;
  }
  EstimateOptions options{.promote_blocks = false, .of_memory = true, .most = most_touched(time)};
  GrowthEstimate estimate = estimate_growth(raised, options);
  if (estimate.single() && estimate.tail_error <= kSmoothError) return estimate;
  options.least_noise = kStepNoise;
  options.in_steps = true;
  estimate = estimate_growth(raised, options);
  tell_linear(estimate, raised);
  return estimate;
}

Series without(const Series& bytes, std::size_t dropped) {
  Series rest = bytes;
  rest.sizes.erase(rest.sizes.begin() + static_cast<std::ptrdiff_t>(dropped));
  rest.totals.erase(rest.totals.begin() + static_cast<std::ptrdiff_t>(dropped));
  return rest;
}

bool is_clear(const GrowthEstimate& estimate) {
  return estimate.single() && estimate.tail_error <= kCoarseError;
}

/// Without one or two sizes that were misread, when the others are clear without them.
GrowthEstimate estimate_coarse(const Series& bytes, const MemoryScale& scale,
                               const GrowthEstimate& time, int may_drop) {
  const GrowthEstimate whole = estimate_as_measured(bytes, scale, time);
  if (is_clear(whole) || may_drop == 0 || bytes.sizes.size() <= kFewestSizes) return whole;
  std::optional<GrowthEstimate> best;
  for (std::size_t i = 0; i < bytes.sizes.size(); ++i) {
    GrowthEstimate rest = estimate_coarse(without(bytes, i), scale, time, may_drop - 1);
    if (is_clear(rest) && (!best || rest.tail_error < best->tail_error)) best = std::move(rest);
  }
  return best ? *best : whole;
}

/// What is kept for each of n, a letter at least, takes more.
double little_each(const Series& bytes) {
  return kLittle * (bytes.sizes.back() - bytes.sizes.front());
}

/// What is misread is mostly too much, and larger inputs need no less: what a larger one was seen to
/// need is an upper bound.
Series lower_envelope(const Series& bytes) {
  Series envelope = bytes;
  double least = std::numeric_limits<double>::infinity();
  for (auto seeds = envelope.totals.rbegin(); seeds != envelope.totals.rend(); ++seeds) {
    for (double& value : *seeds) least = std::min(least, value);
    for (double& value : *seeds) value = least;
  }
  return envelope;
}

/// A few hundred sizes that take half an element each are as good a start of a list as a logarithm.
void allow_linear(GrowthEstimate& estimate, const Series& bytes, const MemoryScale& scale) {
  if (estimate.candidates.empty() || estimate.candidates.back() != Growth::kLog) return;
  const double sizes = bytes.sizes.back() - bytes.sizes.front();
  if (grown(bytes) >= kOfElement * scale.element * sizes) estimate.candidates.push_back(Growth::kLinear);
}

}  // namespace

GrowthEstimate estimate_bytes(const Series& measured, const MemoryScale& scale,
                              const GrowthEstimate& time) {
  if (!scale.coarse) {
    GrowthEstimate exact = estimate_as_measured(measured, scale, time);
    allow_linear(exact, measured, scale);
    return exact;
  }
  const Series envelope = lower_envelope(measured);
  if (measured.sizes.size() >= 2 && grown(envelope) < std::max(scale.least, little_each(measured))) {
    return hardly_grown(envelope, scale);
  }
  // One first: two take more to believe.
  GrowthEstimate estimate = estimate_coarse(envelope, scale, time, 1);
  if (!is_clear(estimate)) estimate = estimate_coarse(measured, scale, time, 1);
  if (!is_clear(estimate)) estimate = estimate_coarse(measured, scale, time, 2);
  // The start of a list and the end of a logarithm are alike behind so much noise.
  if (estimate.candidates == std::vector<Growth>{Growth::kLog}) {
    estimate.candidates = {Growth::kLog, Growth::kLinear};
  }
  return estimate;
}

GrowthEstimate larger_space(const GrowthEstimate& heap, const GrowthEstimate& stack,
                            const GrowthEstimate& time) {
  const Growth touched = most_touched(time);
  if (stack.single() && stack.growth >= touched) return stack;
  if (heap.single() && heap.growth >= touched) return heap;
  if (!is_known(heap)) return heap;
  if (!is_known(stack)) return stack;
  const GrowthEstimate& larger = most_of(heap) >= most_of(stack) ? heap : stack;
  const GrowthEstimate& other = &larger == &heap ? stack : heap;
  GrowthEstimate both = larger;
  std::set<Growth> possible;
  for (const Growth growth : larger.candidates) {
    possible.insert(std::max(growth, other.candidates.front()));
  }
  both.candidates.assign(possible.begin(), possible.end());
  both.growth = std::max(larger.growth, other.growth);
  return both;
}

GrowthEstimate worst_space(std::span<const GrowthEstimate> estimates) {
  const GrowthEstimate* worst = nullptr;
  for (const GrowthEstimate& estimate : estimates) {
    if (worst == nullptr || (is_known(estimate) && !is_known(*worst)) ||
        (is_known(estimate) == is_known(*worst) && most_of(estimate) > most_of(*worst))) {
      worst = &estimate;
    }
  }
  return worst != nullptr ? *worst : GrowthEstimate{};
}

}  // namespace gavel::judge
