#include "cost/estimate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "cost/line_fit.h"
#include "cost/model_choice.h"

namespace gavel::judge {
namespace {

constexpr double kTailFactor = 16;
constexpr double kMostNoise = 0.3;
// Per-block promotion.
constexpr std::size_t kLeastSizes = 6;
constexpr double kLeastBlockShare = 1e-4;
constexpr double kLeastBlockCount = 20;
constexpr double kMostBlockRms = 0.06;
constexpr double kMostRmsRatio = 0.15;
// A block that is reached less often than the base grows may be an event whose chance rises with
// the size (two requests of one client out of many) and will be certain at some point, not a loop.
constexpr double kLeastPerBase = 4;
// Confidence.
constexpr double kLeastSpan = 8;
constexpr double kLeastLargest = 10;
// A clean fit of many sizes needs no wide span: what something exponential leaves.
constexpr double kCleanSpan = 4, kCleanError = 0.01;
constexpr std::size_t kCleanSizes = 8;
// A capacity may be twice what is needed.
constexpr double kStepError = 0.25;
constexpr double kNoisy = 0.05, kSlopeSlack = 0.15;
constexpr std::size_t kSlopeSizes = 10;
constexpr double kRootSlope = 1.3;
constexpr double kNearSlope = 0.09;
constexpr double kSlopeOctaves = 7, kWidestSlope = 0.4, kSlopeMargin = 0.05;

/// Relative spread between the seeds over the upper half of the sizes, as the standard deviation of
/// their mean.
double seed_spread(const Series& series) {
  double sum = 0;
  int count = 0;
  for (std::size_t i = series.totals.size() / 2; i < series.totals.size(); ++i) {
    const auto& seeds = series.totals[i];
    if (seeds.size() < 2) continue;
    double mean = 0, square = 0;
    for (const double value : seeds) mean += value / static_cast<double>(seeds.size());
    if (mean <= 0) continue;
    for (const double value : seeds) square += (value / mean - 1) * (value / mean - 1);
    const auto n = static_cast<double>(seeds.size());
    sum += square / (n - 1) / n;
    ++count;
  }
  return count > 0 ? std::sqrt(sum / count) : 0;
}

Choice lower_of(const Choice& full, const Choice& tail) {
  if (tail.growth == Growth::kExponential || full.growth <= tail.growth) return full;
  return tail;
}

/// The part of a block's counts behind its last zero, where it counts anything at all.
void trim_block(std::vector<double>& sizes, std::vector<double>& counts) {
  std::size_t first = 0;
  for (std::size_t i = counts.size(); i-- > 0;) {
    if (counts[i] > 0) continue;
    first = i + 1;
    break;
  }
  std::vector<double> kept_sizes, kept_counts;
  for (std::size_t i = first; i < counts.size(); ++i) {
    if (counts[i] < 4) continue;
    kept_sizes.push_back(sizes[i]);
    kept_counts.push_back(counts[i]);
  }
  sizes = std::move(kept_sizes);
  counts = std::move(kept_counts);
}

/// The block's own growth, when it is above `base` and to be believed.
std::optional<BlockGrowth> promoted(const std::vector<double>& all_sizes,
                                    const Series::Block& block, double total, Growth base) {
  if (block.counts.back() < std::max(kLeastBlockCount, kLeastBlockShare * total)) return {};
  if (block.counts.back() < kLeastPerBase * growth_ratio(base, 1, all_sizes.back())) return {};
  std::vector<double> sizes = all_sizes, counts = block.counts;
  trim_block(sizes, counts);
  if (sizes.size() < kLeastSizes) return {};
  const Choice full = choose_growth(sizes, counts, {.log_log = true});
  if (full.growth == Growth::kExponential || full.growth <= base) return {};
  const Choice tail = choose_growth(sizes, counts, {.tail_factor = kTailFactor});
  if (tail.growth == Growth::kExponential) return {};
  const Growth growth = std::min(full.growth, tail.growth);
  if (growth <= base) return {};
  const double own = relative_rms(growth, sizes, counts);
  if (own >= kMostBlockRms || own >= kMostRmsRatio * relative_rms(base, sizes, counts)) return {};
  return BlockGrowth{.block = block.key,
                     .growth = growth,
                     .count = block.counts.back(),
                     .share = total > 0 ? block.counts.back() / total : 0,
                     .relative_rms = own};
}

std::vector<BlockGrowth> promote(const Series& series, const std::vector<double>& means,
                                 Growth base) {
  std::vector<BlockGrowth> found;
  // Straight-line stretches of code make many blocks with the same counts: one answer serves all.
  std::map<std::vector<double>, std::optional<BlockGrowth>> known;
  for (const Series::Block& block : series.blocks) {
    const auto [place, fresh] = known.try_emplace(block.counts);
    if (fresh) place->second = promoted(series.sizes, block, means.back(), base);
    if (!place->second) continue;
    found.push_back(*place->second);
    found.back().block = block.key;
  }
  std::stable_sort(found.begin(), found.end(), [](const BlockGrowth& a, const BlockGrowth& b) {
    return a.growth != b.growth ? a.growth > b.growth : a.count > b.count;
  });
  return found;
}

void measure_exponent(GrowthEstimate& estimate, const std::vector<double>& sizes,
                      const std::vector<double>& counts) {
  std::vector<double> x, y;
  const std::size_t half = sizes.size() / 2;
  const std::size_t first =
      sizes.size() - half >= 3 ? half : sizes.size() - std::min<std::size_t>(sizes.size(), 3);
  for (std::size_t i = first; i < sizes.size(); ++i) {
    x.push_back(std::log(sizes[i]));
    y.push_back(std::log(std::max(counts[i], 1e-9)));
  }
  if (x.size() < 2) return;
  const LineFit line = fit_line(x, y);
  estimate.exponent = line.slope;
  estimate.exponent_low = line.slope - 2 * line.slope_error;
  estimate.exponent_high = line.slope + 2 * line.slope_error;
}

std::string doubt_about(const Series& series, const GrowthEstimate& estimate) {
  if (!series.repeatable) return "the same input gave different counts: the program is random";
  const double largest = series.sizes.back();
  const bool exponential = estimate.growth == Growth::kExponential;
  if (series.sizes.size() < kLeastSizes && !(exponential && series.sizes.size() >= 4)) {
    return fmt::format("only {} sizes could be run", series.sizes.size());
  }
  if (!exponential && largest <= kLeastLargest) {
    return fmt::format("the largest size that could be run is {:g}", largest);
  }
  const bool clean = series.sizes.size() >= kCleanSizes && estimate.tail_error < kCleanError;
  if (!exponential && largest / series.sizes.front() < (clean ? kCleanSpan : kLeastSpan)) {
    return "the sizes that could be run lie too close together";
  }
  if (estimate.confidence == Confidence::kLow) {
    return fmt::format("no class fits well: within {:.0f} % at best", 100 * estimate.tail_error);
  }
  if (estimate.candidates.size() > 2) return "several classes fit equally well";
  return {};
}

/// Noise lets curves with other exponents fit as well; over many octaves the slope still tells.
void keep_possible_slopes(GrowthEstimate& estimate, const std::vector<double>& sizes) {
  if (estimate.growth == Growth::kExponential || sizes.size() < kLeastSizes) return;
  const double from = std::max(2.0, sizes[sizes.size() / 2]), to = sizes.back();
  if (to <= from) return;
  const double error = 1.5 * (estimate.exponent_high - estimate.exponent);
  std::erase_if(estimate.candidates, [&](Growth growth) {
    const double slope = std::log(growth_ratio(growth, from, to)) / std::log(to / from);
    return growth != estimate.growth &&
           std::abs(slope - estimate.exponent) > std::max(kSlopeSlack, error);
  });
}

/// What begins as O(n) and ends as O(n log n), as data that is sorted less the more there is of it,
/// may look like O(n sqrt n); but that grows by far more at the end.
void doubt_root(GrowthEstimate& estimate, const std::vector<double>& sizes,
                const std::vector<double>& counts) {
  if (estimate.growth != Growth::kLinearSqrt || sizes.size() < kLeastSizes) return;
  const double from = sizes.back() / 4;
  const auto near = std::lower_bound(sizes.begin(), sizes.end(), 0.99 * from) - sizes.begin();
  const auto at = static_cast<std::size_t>(near);
  const double slope = std::log(counts.back() / counts[at]) / std::log(sizes.back() / sizes[at]);
  if (!(slope < kRootSlope)) return;
  estimate.growth = Growth::kLinearLog;
  estimate.candidates.insert(estimate.candidates.begin(), Growth::kLinearLog);
  std::sort(estimate.candidates.begin(), estimate.candidates.end());
  const auto last = std::unique(estimate.candidates.begin(), estimate.candidates.end());
  estimate.candidates.erase(last, estimate.candidates.end());
}

/// Where inputs of one size differ too much for any curve, the slope over many octaves still leaves
/// only a few classes; never a single one.
void fall_back_to_slope(GrowthEstimate& estimate, const std::vector<double>& sizes) {
  if (sizes.size() < kSlopeSizes || estimate.octaves < kSlopeOctaves) return;
  if (estimate.exponent_high - estimate.exponent_low > kWidestSlope) return;
  const double from = std::max(2.0, sizes[sizes.size() / 2]), to = sizes.back();
  std::vector<Growth> near;
  for (int i = 0; i < static_cast<int>(Growth::kExponential); ++i) {
    const auto growth = static_cast<Growth>(i);
    const double slope = std::log(growth_ratio(growth, from, to)) / std::log(to / from);
    if (slope > estimate.exponent_low - kSlopeMargin &&
        slope < estimate.exponent_high + kSlopeMargin) {
      near.push_back(growth);
    }
  }
  if (near.size() != 2) return;
  estimate.candidates = near;
  estimate.growth = near.front();
  estimate.confidence = Confidence::kMedium;
}

/// Over many octaves a slope that is known well tells n from n log n where small sizes let both
/// fit.
void keep_near_slopes(GrowthEstimate& estimate, const std::vector<double>& sizes) {
  if (sizes.size() < kSlopeSizes || std::log2(sizes.back() / sizes.front()) < kSlopeOctaves) return;
  const double from = std::max(2.0, sizes[sizes.size() / 2]), to = sizes.back();
  const double error = 1.5 * (estimate.exponent_high - estimate.exponent_low);
  const auto away = [&](Growth growth) {
    const double slope = std::log(growth_ratio(growth, from, to)) / std::log(to / from);
    return std::abs(slope - estimate.exponent);
  };
  if (away(estimate.growth) > kNearSlope / 3) return;
  std::erase_if(estimate.candidates, [&](Growth growth) {
    return growth != estimate.growth && away(growth) > std::max(kNearSlope, error);
  });
}

Confidence confidence_of(const GrowthEstimate& estimate, bool fits_agree, double steps) {
  if (estimate.growth == Growth::kExponential) return Confidence::kHigh;
  if (estimate.tail_error < 0.03 + steps + estimate.spread && estimate.octaves >= 4.5 &&
      fits_agree && estimate.spread < 0.15) {
    return Confidence::kHigh;
  }
  if (estimate.tail_error < 0.10 + steps + estimate.spread &&
      (estimate.octaves >= 3 || (estimate.octaves >= 2 && estimate.tail_error < kCleanError)) &&
      estimate.spread < 0.3) {
    return Confidence::kMedium;
  }
  return Confidence::kLow;
}

void apply(GrowthEstimate& estimate, const Choice& choice) {
  estimate.growth = choice.growth;
  estimate.candidates = choice.candidates;
}

}  // namespace

std::vector<double> Series::means() const {
  std::vector<double> out;
  for (const auto& seeds : totals) {
    double sum = 0;
    for (const double value : seeds) sum += value;
    out.push_back(seeds.empty() ? 0 : sum / static_cast<double>(seeds.size()));
  }
  return out;
}

GrowthEstimate estimate_growth(const Series& series, const EstimateOptions& options) {
  GrowthEstimate estimate;
  if (series.sizes.size() < 2) {
    estimate.doubt = "fewer than two sizes could be run";
    return estimate;
  }
  std::vector<double> means = series.means();
  for (double& mean : means) mean = std::max(mean, 1e-9);
  estimate.spread = seed_spread(series);
  estimate.noise = std::clamp(estimate.spread, options.least_noise, kMostNoise);
  estimate.octaves = std::log2(series.sizes.back() / series.sizes.front());

  const Choice full = choose_growth(series.sizes, means,
                                    {.noise = estimate.noise,
                                     .log_log = true,
                                     .of_memory = options.of_memory,
                                     .most = options.most});
  const Choice tail = choose_growth(series.sizes, means,
                                    {.noise = estimate.noise,
                                     .tail_factor = kTailFactor,
                                     .of_memory = options.of_memory,
                                     .most = options.most});
  const Choice base = lower_of(full, tail);
  apply(estimate, base);
  doubt_root(estimate, series.sizes, means);
  estimate.from_total = base.growth;
  estimate.models = full.models;
  bool agree = full.growth == tail.growth;

  std::vector<double> sizes = series.sizes, counts = means;
  if (options.promote_blocks && base.growth != Growth::kExponential) {
    estimate.blocks = promote(series, means, base.growth);
    if (!estimate.blocks.empty()) {
      const BlockGrowth& top = estimate.blocks.front();
      estimate.growth = top.growth;
      estimate.candidates = {top.growth};
      agree = true;
      for (const Series::Block& block : series.blocks) {
        if (block.key == top.block) counts = block.counts;
      }
      trim_block(sizes, counts);
    }
  }
  measure_exponent(estimate, sizes, counts);
  if (options.in_steps || estimate.noise > kNoisy) keep_possible_slopes(estimate, sizes);
  if (estimate.growth != Growth::kExponential) keep_near_slopes(estimate, sizes);
  keep_tail(sizes, counts, kTailFactor);
  if (estimate.growth != Growth::kExponential) {
    estimate.tail_error = relative_rms(estimate.growth, sizes, counts, options.of_memory);
  }
  estimate.confidence = confidence_of(estimate, agree, options.in_steps ? kStepError : 0);
  if (estimate.confidence == Confidence::kLow) fall_back_to_slope(estimate, series.sizes);
  estimate.doubt = doubt_about(series, estimate);
  if (!estimate.doubt.empty()) estimate.confidence = Confidence::kNone;
  return estimate;
}

}  // namespace gavel::judge
