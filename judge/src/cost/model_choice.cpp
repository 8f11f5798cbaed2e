#include "cost/model_choice.h"

#include <algorithm>
#include <cmath>

#include "cost/growth_values.h"
#include "cost/line_fit.h"
#include "cost/relative_fit.h"

namespace gavel::judge {
namespace {

// From the experiment behind docs/complexity.md: a leading term below a quarter of the value at the
// largest size is not seen but guessed; two units of score are less than one coefficient's worth.
constexpr double kLeastShare = 0.25;
constexpr double kSimplicityGain = 2;
constexpr double kSetWidth = 6;
constexpr double kImplausible = 1e3;
constexpr double kLargestExponentialSize = 64;
constexpr double kLeastBase = 1.25;
constexpr double kLargestScatter = 0.5;  // Of the logarithm; recursions measured here have 0.1.
constexpr std::size_t kLeastTail = 6;

struct Scored {
  Model model;
  GrowthModel fit;
};

Scored score(Model model, const std::vector<double>& sizes, const std::vector<double>& counts,
             double noise, bool of_memory) {
  const ModelColumns design = model_columns(model, sizes, of_memory);
  const RelativeFit fit = fit_relative(design.columns, counts);
  const auto points = static_cast<double>(sizes.size());
  double whole = 0, leading = 0;
  for (std::size_t i = 0; i < design.columns.size(); ++i) {
    const double part = fit.coefficients[i] * design.columns[i].back();
    whole += part;
    if (i >= design.leading) leading += part;
  }
  Scored scored{model, {.growth = stated_as(model)}};
  scored.fit.relative_rms = std::sqrt(fit.rss / points);
  scored.fit.top_share = whole > 0 ? leading / whole : 0;
  scored.fit.plausible = model == Model::kConstant || scored.fit.top_share >= kLeastShare;
  scored.fit.score = points * std::log(fit.rss / points + noise * noise) +
                     fit.used * std::log(points) + (scored.fit.plausible ? 0 : kImplausible);
  scored.fit.coefficients = fit.coefficients;
  return scored;
}

/// One model a growth: the better of those that are stated as the same.
std::vector<GrowthModel> by_growth(const std::vector<Scored>& all) {
  std::vector<GrowthModel> models;
  for (const Scored& each : all) {
    if (models.empty() || models.back().growth != each.fit.growth) {
      models.push_back(each.fit);
    } else if (each.fit.score < models.back().score) {
      models.back() = each.fit;
    }
  }
  return models;
}

}  // namespace

void keep_tail(std::vector<double>& sizes, std::vector<double>& counts, double factor) {
  std::size_t first = 0;
  while (first < sizes.size() && sizes[first] < sizes.back() / factor) ++first;
  const std::size_t most = sizes.size() > kLeastTail ? sizes.size() - kLeastTail : 0;
  const auto drop = static_cast<std::ptrdiff_t>(std::min(first, most));
  sizes.erase(sizes.begin(), sizes.begin() + drop);
  counts.erase(counts.begin(), counts.begin() + drop);
}

bool looks_exponential(const std::vector<double>& sizes, const std::vector<double>& counts) {
  constexpr std::size_t kUpper = 8, kFewest = 4;
  if (sizes.size() < kFewest || sizes.back() > kLargestExponentialSize) return false;
  const std::size_t first = sizes.size() > kUpper ? sizes.size() - kUpper : 0;
  std::vector<double> n, log_n, log_y;
  for (std::size_t i = first; i < sizes.size(); ++i) {
    n.push_back(sizes[i]);
    log_n.push_back(std::log(sizes[i]));
    log_y.push_back(std::log(std::max(counts[i], 1e-9)));
  }
  const LineFit in_n = fit_line(n, log_y), in_log = fit_line(log_n, log_y);
  // Counts that scatter, or hardly grow, are straight in nothing.
  const double scatter = std::sqrt(in_n.rss / static_cast<double>(n.size()));
  const double grown = log_y.back() - log_y.front();
  if (scatter > kLargestScatter || grown < std::log(kLeastBase) * (n.back() - n.front())) {
    return false;
  }
  // A power above five over these sizes is steeper than any program anybody writes on purpose.
  return std::exp(in_n.slope) >= kLeastBase && (in_n.rss < in_log.rss || in_log.slope > 5);
}

double relative_rms(Growth growth, const std::vector<double>& sizes,
                    const std::vector<double>& counts, bool of_memory) {
  if (growth == Growth::kExponential) return 1;
  return score(model_of(growth), sizes, counts, 0.01, of_memory).fit.relative_rms;
}

Choice choose_growth(const std::vector<double>& all_sizes, const std::vector<double>& all_counts,
                     const ChoiceOptions& options) {
  if (options.most == Growth::kExponential && looks_exponential(all_sizes, all_counts)) {
    return {.growth = Growth::kExponential, .candidates = {Growth::kExponential}, .models = {}};
  }
  std::vector<double> sizes = all_sizes, counts = all_counts;
  if (options.tail_factor > 0) keep_tail(sizes, counts, options.tail_factor);
  std::vector<Scored> scored;
  for (int i = 0; i < kModels; ++i) {
    const auto model = static_cast<Model>(i);
    if (model == Model::kLinearLogLog && !options.log_log) continue;
    if ((model == Model::kSqrt || model == Model::kLinearSqrt) && options.of_memory) continue;
    if (stated_as(model) > options.most) break;
    scored.push_back(score(model, sizes, counts, options.noise, options.of_memory));
  }
  const auto better = [](const Scored& a, const Scored& b) { return a.fit.score < b.fit.score; };
  const double best = std::min_element(scored.begin(), scored.end(), better)->fit.score;
  const auto lowest = std::find_if(scored.begin(), scored.end(), [&](const Scored& each) {
    return each.fit.score <= best + kSimplicityGain;
  });
  Choice choice{.growth = lowest->fit.growth, .candidates = {}, .models = by_growth(scored)};
  for (const GrowthModel& model : choice.models) {
    if (model.score <= lowest->fit.score + kSetWidth) choice.candidates.push_back(model.growth);
  }
  return choice;
}

}  // namespace gavel::judge
