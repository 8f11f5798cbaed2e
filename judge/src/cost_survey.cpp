#include "cost_survey.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include <fmt/format.h>

#include "cost_input.h"

namespace gavel::judge {
namespace {

using std::chrono::nanoseconds;

// Models are told apart from here on; below it little but the start of a function is seen.
constexpr std::int64_t kSmallest = 4;
constexpr std::int64_t kFirstScout = 16, kScoutMost = 512;
constexpr std::size_t kWantedSizes = 10;
constexpr int kClimbs = 4;
constexpr std::int64_t kFewSizes = 48;
// A seed may draw an easy input (nearly all values equal): what is asked for is the worst.
constexpr double kEasyShare = 0.75;
constexpr int kSeedsOfUneven = 5;
// Of the built-in profiles those that are one kind of data at all sizes.
constexpr std::array<const char*, 6> kOrders = {"constant",     "ascending", "descending",
                                                "few-distinct", "skewed",    "alternating"};
// A prediction may err by so much in the exponent.
constexpr double kPessimism = 0.25;
// Steeper than this at sizes as small as these may be exponential: the next size is reckoned so.
constexpr double kSuspicious = 3.4;
constexpr std::int64_t kSmallSizes = 64;
constexpr int kScouts = 4;
// Far ahead a steep curve may become steeper; one clean look at a time.
constexpr double kFarAhead = 128;

std::vector<std::int64_t> sizes_between(std::int64_t low, std::int64_t high) {
  std::set<std::int64_t> sizes;
  const double first = static_cast<double>(std::max(low, std::min(kSmallest, high)));
  // From the top, so that the largest size is one of them.
  for (double size = static_cast<double>(high); size > first - 0.5; size /= std::sqrt(2.0)) {
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

/// Of the logarithm, for each unit of size, between the last two.
double last_rate(const std::vector<std::pair<double, double>>& points) {
  const auto& [size, total] = points.back();
  const auto& [before, total_before] = points[points.size() - 2];
  return std::log(std::max(total, 1.0) / std::max(total_before, 1.0)) / (size - before);
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

}  // namespace

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
  if (!options_.each_starts) {
    names.insert(names.end(), kOrders.begin(), kOrders.end());
  }
  const auto& wanted = options_.profiles;
  for (const std::string& name : names) {
    const bool is_wanted = std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    if (!name.empty() && !wanted.empty() && !is_wanted) continue;
    AxisLadder ladder(problem_, axis, name, options_.elsewhere);
    if (ladder.low() > ladder.high()) continue;
    const std::int64_t most = std::min(ladder.high(), std::max(options_.largest, ladder.low()));
    if (sizes_.empty()) sizes_ = sizes_between(ladder.low(), most);
    profiles_.push_back(
        {.profile = name, .ladder = std::move(ladder), .samples = {}, .most = most, .seeds = 1});
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
    for (int seed = 0; seed < costs.seeds; ++seed) {
      const bool done = known != costs.samples.end() &&
                        std::any_of(known->second.begin(), known->second.end(),
                                    [&](const CostSample& sample) { return sample.seed == seed; });
      if (!done) wishes.push_back({profile, sizes_[i], seed});
    }
  }
  return wishes;
}

void CostSurvey::take(const Wish& wish, CostSample sample) {
  ProfileCosts& costs = profiles_[wish.profile];
  std::vector<CostSample>& samples = costs.samples[wish.size];
  if (!wish.again) {
    samples.push_back(std::move(sample));
    return;
  }
  // What a program prepares once for all inputs makes the first one a little dearer.
  const double before = samples.front().record.total, now = sample.record.total;
  if (std::abs(now - before) > 0.02 * before + 64) costs.repeatable = false;
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
      take(asked[done],
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
  // The least: noting what is allocated may have taken most of another.
  double spent = cost_of(samples.front());
  for (const CostSample& sample : samples) spent = std::min(spent, cost_of(sample));
  const auto points = total_points(costs);
  const double slope = steepest(points) + kPessimism;
  const bool suspicious = last <= kSmallSizes && slope - kPessimism > kSuspicious;
  const double rate = suspicious ? last_rate(points) : 0;
  std::int64_t best = last;
  for (const std::int64_t size : sizes_) {
    const double ratio = static_cast<double>(size) / static_cast<double>(last);
    if (size <= last || size > costs.most || ratio > kFarAhead) continue;
    const double growth =
        suspicious ? std::exp(rate * static_cast<double>(size - last)) : std::pow(ratio, slope);
    const double predicted = std::max(spent, 2000.0) * growth;
    if (predicted <= static_cast<double>(options_.one.count())) best = size;
  }
  return best;
}

void CostSurvey::scout() {
  // The first sizes of something exponential may be all there are: four to sixteen before others.
  std::int64_t most = kFirstScout;
  for (int look = 0; look < kScouts; ++look) {
    std::vector<Wish> all;
    for (std::size_t i = 0; i < profiles_.size(); ++i) {
      const std::int64_t limit = look == 0 ? most : std::min(most, affordable(profiles_[i]));
      for (const Wish& wish : wishes(i, limit, options_.each_starts ? 4 : 2)) all.push_back(wish);
    }
    if (all.empty() && look > 0) break;
    run(std::move(all));
    most = kScoutMost;
  }
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

/// One input of each profile once more.
std::vector<CostSurvey::Wish> CostSurvey::repeats() const {
  std::vector<Wish> wishes;
  for (std::size_t i = 0; options_.exact && i < profiles_.size(); ++i) {
    if (profiles_[i].samples.empty()) continue;
    const auto& [size, samples] = *profiles_[i].samples.rbegin();
    wishes.push_back({i, size, samples.front().seed, true});
  }
  return wishes;
}

/// Every second size that fits; where the next one does not, the one before it.
std::vector<CostSurvey::Wish> CostSurvey::next_sizes(std::size_t profile) const {
  const std::int64_t most = affordable(profiles_[profile]);
  std::vector<Wish> next = wishes(profile, most, 2);
  if (!next.empty() || profiles_[profile].samples.empty()) return next;
  next = wishes(profile, most, 1);
  std::erase_if(next, [&](const Wish& wish) {
    return wish.size <= profiles_[profile].samples.rbegin()->first;
  });
  return next;
}

void CostSurvey::climb() {
  for (ProfileCosts& costs : profiles_) costs.seeds = options_.seeds;
  std::vector<Wish> all = repeats();
  for (int climb = 0; climb < kClimbs; ++climb) {
    for (std::size_t i = 0; i < profiles_.size(); ++i) {
      for (const Wish& wish : next_sizes(i)) all.push_back(wish);
    }
    if (all.empty()) return;
    run(std::exchange(all, {}));
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

/// Where inputs of one size differ much, two of them may both be easy ones.
void CostSurvey::add_seeds() {
  std::vector<Wish> all;
  for (std::size_t i = 0; i < profiles_.size(); ++i) {
    ProfileCosts& costs = profiles_[i];
    const bool differ = std::any_of(costs.samples.begin(), costs.samples.end(), [](const auto& at) {
      const auto [least, most] = std::minmax_element(
          at.second.begin(), at.second.end(),
          [](const CostSample& a, const CostSample& b) { return a.record.total < b.record.total; });
      return least->record.total < kEasyShare * most->record.total;
    });
    if (!differ) continue;
    costs.seeds = kSeedsOfUneven;
    for (const Wish& wish : wishes(i, costs.samples.rbegin()->first, 2)) all.push_back(wish);
  }
  if (!all.empty()) run(std::move(all));
}

std::vector<ProfileCosts> CostSurvey::measure() {
  scout();
  keep_worst();
  climb();
  fill_gaps();
  add_seeds();
  return std::move(profiles_);
}

}  // namespace gavel::judge
