#include "cost_survey.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "cases/domain_input.h"
#include "domain/sizes.h"

namespace gavel::judge {
namespace {

using std::chrono::nanoseconds;

// Models are told apart from here on; below it little but the start of a function is seen.
constexpr std::int64_t kSmallest = 4;
constexpr std::int64_t kScoutMost = 512;
constexpr std::size_t kWantedSizes = 10;
constexpr int kClimbs = 4;
constexpr std::int64_t kFewSizes = 48;
// A seed may draw an easy input (nearly all values equal): what is asked for is the worst.
constexpr double kEasyShare = 0.75;
// A prediction may err by so much in the exponent.
constexpr double kPessimism = 0.25;

std::vector<std::int64_t> sizes_between(std::int64_t low, std::int64_t high) {
  std::set<std::int64_t> sizes;
  const double first = static_cast<double>(std::max(low, std::min(kSmallest, high)));
  // From the top, so that the largest size is one of them.
  for (double size = static_cast<double>(high); size >= first; size /= std::sqrt(2.0)) {
    sizes.insert(static_cast<std::int64_t>(std::llround(size)));
  }
  return {sizes.begin(), sizes.end()};
}

double cost_of(const CostSample& sample) {
  return static_cast<double>(sample.record.cpu.count());
}

double mean_total(const std::vector<CostSample>& samples) {
  double sum = 0;
  for (const CostSample& sample : samples) sum += sample.record.total;
  return samples.empty() ? 0 : sum / static_cast<double>(samples.size());
}

/// The steepest of the last few slopes in log-log coordinates.
double steepest(const std::vector<std::pair<double, double>>& points) {
  double slope = 0.5;
  const std::size_t first = points.size() > 4 ? points.size() - 4 : 0;
  for (std::size_t i = first + 1; i < points.size(); ++i) {
    const double run = std::log(points[i].first / points[i - 1].first);
    const double rise =
        std::log(std::max(points[i].second, 1.0) / std::max(points[i - 1].second, 1.0));
    if (run > 0) slope = std::max(slope, rise / run);
  }
  return slope;
}

std::vector<std::pair<double, double>> total_points(const ProfileCosts& costs) {
  std::vector<std::pair<double, double>> points;
  for (const auto& [size, samples] : costs.samples) {
    points.emplace_back(static_cast<double>(size), mean_total(samples));
  }
  return points;
}

/// How bad a profile looks after the scouting, in three ways.
struct Rank {
  double growth = 0, cost = 0, space = 0;
};

Rank rank_of(const ProfileCosts& costs) {
  const auto points = total_points(costs);
  const std::size_t back = std::min<std::size_t>(points.size() - 1, 2);
  const auto& [size, total] = points.back();
  const auto& [size0, total0] = points[points.size() - 1 - back];
  Rank rank;
  // Growth wins at sizes that were not looked at yet.
  if (back > 0) rank.growth = std::log(total / std::max(total0, 1.0)) / std::log(size / size0);
  // Profiles that became too much got less far.
  rank.cost = std::log(std::max(total, 1.0)) / std::log(size + 1);
  const CountRecord& last = costs.samples.rbegin()->second.front().record;
  rank.space = (std::max(last.heap, 0.0) + last.stack) / size;
  return rank;
}

/// Whether the line's values, however deep in lists, are numbers.
bool is_number(const DomainSpec& line) {
  const Type* type = &line.type;
  while (type->kind == TypeKind::kList && !type->args.empty()) type = &type->args.front();
  return type->kind == TypeKind::kInt || type->kind == TypeKind::kLong ||
         type->kind == TypeKind::kDouble;
}

/// What nobody gave a shape is drawn from a mixture that differs from case to case: good for
/// finding mistakes, but noise here. Uniform values differ as little as data can.
void steady_values(const Problem& problem, GenerateRequest& request) {
  const auto& builtin = builtin_profiles();
  if (std::find(builtin.begin(), builtin.end(), request.profile) != builtin.end()) return;
  const auto& profiles = problem.input_domain->profiles;
  const auto profile = std::find_if(
      profiles.begin(), profiles.end(),
      [&](const DomainProfile& candidate) { return candidate.name == request.profile; });
  const auto sets = [](const std::vector<DomainOverride>& changes, const std::string& line) {
    return std::any_of(changes.begin(), changes.end(),
                       [&](const DomainOverride& change) { return change.line == line; });
  };
  for (const DomainSpec& line : problem.input_domain->lines) {
    if (line.is_size || !line.shapes.empty() || !is_number(line)) continue;
    if (sets(request.overrides, line.name)) continue;
    if (profile != profiles.end() && sets(profile->overrides, line.name)) continue;
    DomainOverride uniform;
    uniform.line = line.name;
    uniform.shapes = {Shape{}};
    request.overrides.push_back(std::move(uniform));
  }
}

}  // namespace

std::optional<CaseInput> draw_step(const Problem& problem, const AxisLadder& ladder,
                                   std::int64_t size, int seed,
                                   std::vector<std::pair<std::string, std::int64_t>>* sizes) {
  LadderStep step = ladder.at(size);
  step.request.label = fmt::format("cost {} {}", step.axis, seed);
  GenerateRequest steady = step.request;
  steady_values(problem, steady);
  std::optional<DomainCase> drawn = try_generate(problem, steady);
  if (!drawn) drawn = try_generate(problem, step.request);
  if (!drawn) return std::nullopt;
  if (sizes != nullptr) {
    for (const RecoveredSize& found : recover_sizes(problem, *drawn)) {
      const auto known = std::find_if(step.sizes.begin(), step.sizes.end(),
                                      [&](const auto& axis) { return axis.first == found.name; });
      if (known == step.sizes.end()) step.sizes.emplace_back(found.name, found.value);
    }
    *sizes = step.sizes;
  }
  return to_case_input(problem, *std::move(drawn));
}

Series series_of(const ProfileCosts& costs, const std::function<double(const CountRecord&)>& value,
                 bool with_blocks) {
  Series series;
  series.repeatable = costs.repeatable;
  std::unordered_map<std::string, std::size_t> known;
  for (const auto& [size, samples] : costs.samples) {
    const std::size_t index = series.sizes.size();
    series.sizes.push_back(static_cast<double>(size));
    auto& totals = series.totals.emplace_back();
    double most = 0;
    for (const CostSample& sample : samples) most = std::max(most, value(sample.record));
    const auto is_easy = [&](const CostSample& sample) {
      return value(sample.record) < kEasyShare * most;
    };
    const auto hard =
        static_cast<double>(samples.size() - static_cast<std::size_t>(std::count_if(
                                                 samples.begin(), samples.end(), is_easy)));
    for (const CostSample& sample : samples) {
      if (is_easy(sample)) continue;
      totals.push_back(value(sample.record));
      if (!with_blocks) continue;
      for (const auto& [key, count] : sample.record.blocks) {
        const auto [place, fresh] = known.try_emplace(key, series.blocks.size());
        if (fresh) {
          series.blocks.push_back({key, std::vector<double>(costs.samples.size(), 0)});
        }
        series.blocks[place->second].counts[index] += count / hard;
      }
    }
  }
  return series;
}

CostSurvey::CostSurvey(const Problem& problem, const LadderAxis& axis, const CostRunner& run,
                       const SurveyOptions& options)
    : problem_(problem), run_(run), options_(options) {
  add_profiles(axis);
}

void CostSurvey::add_profiles(const LadderAxis& axis) {
  std::vector<std::string> names = {""};
  for (const DomainProfile& own : problem_.input_domain->profiles) names.push_back(own.name);
  for (const char* const name :
       {"constant", "ascending", "descending", "few-distinct", "skewed", "alternating"}) {
    names.emplace_back(name);
  }
  for (const std::string& name : names) {
    AxisLadder ladder(problem_, axis, name, options_.elsewhere);
    if (ladder.low() > ladder.high()) continue;
    const std::int64_t most = std::min(ladder.high(), std::max(options_.largest, ladder.low()));
    if (sizes_.empty()) sizes_ = sizes_between(ladder.low(), most);
    profiles_.push_back(
        {.profile = name, .ladder = std::move(ladder), .samples = {}, .most = most});
  }
}

/// Every `step`th size up to `most` that is not measured yet, counted from the largest.
std::vector<CostSurvey::Wish> CostSurvey::wishes(std::size_t profile, std::int64_t most,
                                                 int step) const {
  std::vector<Wish> wishes;
  const ProfileCosts& costs = profiles_[profile];
  for (std::size_t i = 0; i < sizes_.size(); ++i) {
    const std::size_t from_top = sizes_.size() - 1 - i;
    if (from_top % static_cast<std::size_t>(step) != 0 || sizes_[i] > most) continue;
    if (costs.refused.contains(sizes_[i])) continue;
    const auto known = costs.samples.find(sizes_[i]);
    for (int seed = 0; seed < options_.seeds; ++seed) {
      const bool done = known != costs.samples.end() &&
                        std::any_of(known->second.begin(), known->second.end(),
                                    [&](const CostSample& sample) { return sample.seed == seed; });
      if (!done) wishes.push_back({profile, sizes_[i], seed});
    }
  }
  return wishes;
}

void CostSurvey::run(std::vector<Wish> wishes) {
  std::stable_sort(wishes.begin(), wishes.end(),
                   [](const Wish& a, const Wish& b) { return a.size < b.size; });
  while (!wishes.empty() && cpu_ < options_.all) {
    std::vector<CaseInput> inputs;
    std::vector<Wish> asked;
    std::vector<std::vector<std::pair<std::string, std::int64_t>>> sizes;
    for (const Wish& wish : wishes) {
      ProfileCosts& costs = profiles_[wish.profile];
      if (wish.size > costs.most) continue;
      std::vector<std::pair<std::string, std::int64_t>> found;
      auto input = draw_step(problem_, costs.ladder, wish.size, wish.seed, &found);
      if (!input) {
        costs.refused.insert(wish.size);
        continue;
      }
      inputs.push_back(*std::move(input));
      asked.push_back(wish);
      sizes.push_back(std::move(found));
    }
    wishes.clear();
    CountRun result = run_(inputs);
    cpu_ += result.cpu;
    reached_from_.merge(result.reached_from);
    std::size_t done = 0;
    for (; done < asked.size() && result.counts[done]; ++done) {
      profiles_[asked[done].profile].samples[asked[done].size].push_back(
          {asked[done].seed, std::move(sizes[done]), *std::move(result.counts[done])});
    }
    if (done == asked.size()) return;
    // This one was too much for its profile; the others go on without it.
    ProfileCosts& stopped = profiles_[asked[done].profile];
    stopped.most = std::min(stopped.most, asked[done].size - 1);
    wishes.assign(asked.begin() + static_cast<std::ptrdiff_t>(done) + 1, asked.end());
  }
}

/// The largest size whose predicted CPU time fits. Nothing measured: the smallest.
std::int64_t CostSurvey::affordable(const ProfileCosts& costs) const {
  if (sizes_.empty()) return 0;
  if (costs.samples.empty()) return sizes_.front();
  const auto& [last, samples] = *costs.samples.rbegin();
  double spent = 0;
  for (const CostSample& sample : samples) spent = std::max(spent, cost_of(sample));
  const double slope = steepest(total_points(costs)) + kPessimism;
  std::int64_t best = last;
  for (const std::int64_t size : sizes_) {
    const double ratio = static_cast<double>(size) / static_cast<double>(last);
    // Far ahead a steep curve may become steeper; one clean look at a time.
    if (size <= last || size > costs.most || ratio > 64) continue;
    const double predicted = std::max(spent, 2000.0) * std::pow(ratio, slope);
    if (predicted <= static_cast<double>(options_.one.count())) best = size;
  }
  return best;
}

void CostSurvey::scout() {
  const int seeds = std::exchange(options_.seeds, 1);
  std::vector<Wish> all;
  // The first sizes of something exponential may be all there are: four to eight before sixteen.
  for (const std::int64_t most : {std::int64_t{16}, std::int64_t{64}, kScoutMost}) {
    for (std::size_t i = 0; i < profiles_.size(); ++i) {
      const std::int64_t limit =
          std::min(most, profiles_[i].samples.size() < 2 ? most : affordable(profiles_[i]));
      for (const Wish& wish : wishes(i, limit, 2)) all.push_back(wish);
    }
    run(std::move(all));
    all.clear();
  }
  options_.seeds = seeds;
}

/// The usual data, and of the others those that grow fastest, cost most or need most memory; the
/// ones that cost the same as another are left out.
void CostSurvey::keep_worst() {
  std::erase_if(profiles_, [](const ProfileCosts& costs) { return costs.samples.empty(); });
  if (profiles_.size() <= 1) return;
  std::vector<bool> kept(profiles_.size(), false);
  kept[0] = true;
  std::vector<std::pair<double, double>> seen;
  const auto fingerprint = [](const ProfileCosts& costs) {
    const CountRecord& last = costs.samples.rbegin()->second.front().record;
    return std::pair(last.total, last.heap + last.stack);
  };
  seen.push_back(fingerprint(profiles_[0]));
  for (double Rank::*const way : {&Rank::growth, &Rank::cost, &Rank::space}) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < profiles_.size(); ++i) {
      if (rank_of(profiles_[i]).*way > rank_of(profiles_[best]).*way) best = i;
    }
    const auto print = fingerprint(profiles_[best]);
    if (kept[best] || std::find(seen.begin(), seen.end(), print) != seen.end()) continue;
    kept[best] = true;
    seen.push_back(print);
  }
  std::vector<ProfileCosts> worst;
  for (std::size_t i = 0; i < profiles_.size(); ++i) {
    if (kept[i]) worst.push_back(std::move(profiles_[i]));
  }
  profiles_ = std::move(worst);
}

void CostSurvey::climb() {
  for (int climb = 0; climb < kClimbs; ++climb) {
    std::vector<Wish> all;
    for (std::size_t i = 0; i < profiles_.size(); ++i) {
      for (const Wish& wish : wishes(i, affordable(profiles_[i]), 2)) all.push_back(wish);
    }
    if (all.empty()) return;
    run(std::move(all));
  }
}

/// Something exponential has no other sizes than the small ones: then every one of them counts.
void CostSurvey::add_small_sizes() {
  std::int64_t most = 0;
  for (const ProfileCosts& costs : profiles_) {
    if (costs.samples.empty()) continue;
    const std::int64_t last = costs.samples.rbegin()->first;
    if (last <= kFewSizes && costs.samples.size() < kWantedSizes) most = std::max(most, last);
  }
  std::set<std::int64_t> sizes(sizes_.begin(), sizes_.end());
  for (std::int64_t size = kSmallest; size < most; ++size) sizes.insert(size);
  sizes_.assign(sizes.begin(), sizes.end());
}

void CostSurvey::fill_gaps() {
  std::vector<Wish> all;
  add_small_sizes();
  for (std::size_t i = 0; i < profiles_.size(); ++i) {
    if (profiles_[i].samples.size() >= kWantedSizes) continue;
    for (const Wish& wish : wishes(i, affordable(profiles_[i]), 1)) all.push_back(wish);
  }
  run(std::move(all));
}

/// One input of each profile once more.
void CostSurvey::try_again() {
  if (!options_.exact) return;
  std::vector<CaseInput> inputs;
  std::vector<std::pair<ProfileCosts*, double>> expected;
  for (ProfileCosts& costs : profiles_) {
    if (costs.samples.empty()) continue;
    auto middle = costs.samples.begin();
    std::advance(middle, costs.samples.size() / 2);
    const CostSample& sample = middle->second.front();
    auto input = draw_step(problem_, costs.ladder, middle->first, sample.seed);
    if (!input) continue;
    inputs.push_back(*std::move(input));
    expected.emplace_back(&costs, sample.record.total);
  }
  const CountRun result = run_(inputs);
  cpu_ += result.cpu;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (!result.counts[i]) continue;
    const double again = result.counts[i]->total;
    // What a program prepares once for all inputs makes the first one a little dearer.
    if (std::abs(again - expected[i].second) > 0.02 * expected[i].second + 64) {
      expected[i].first->repeatable = false;
    }
  }
}

std::vector<ProfileCosts> CostSurvey::measure() {
  scout();
  keep_worst();
  climb();
  fill_gaps();
  try_again();
  return std::move(profiles_);
}

}  // namespace gavel::judge
