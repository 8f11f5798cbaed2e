#include "cost_survey.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

#include <fmt/format.h>

#include "cost_input.h"

namespace gavel::judge {
namespace {

using std::chrono::nanoseconds;
using namespace std::chrono_literals;

// Models are told apart from here on; below it little but the start of a function is seen.
constexpr std::int64_t kSmallest = 4;
constexpr std::int64_t kFirstScout = 16, kScoutMost = 512;
constexpr std::size_t kWantedSizes = 10, kWantedOfPrograms = 7;
constexpr int kClimbs = 4;
constexpr std::int64_t kFewSizes = 48;
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
constexpr double kLeastGrowing = 0.1;
// Processes that the budget should last for; where their start takes more, only half the sizes are
// tried, and most profiles at one.
constexpr int kWantedStarts = 130;
// Far ahead a steep curve may become steeper; one clean look at a time.
constexpr double kFarAhead = 128;
// Of the time, where heap takes runs of its own.
constexpr double kHeapShare = 0.35;

std::vector<std::int64_t> sizes_between(std::int64_t low, std::int64_t high) {
  std::set<std::int64_t> sizes;
  const double first = static_cast<double>(std::max(low, std::min(kSmallest, high)));
  // From the top, so that the largest size is one of them.
  for (double size = static_cast<double>(high); size > first - 0.5; size /= std::sqrt(2.0)) {
    sizes.insert(static_cast<std::int64_t>(std::llround(size)));
  }
  return {sizes.begin(), sizes.end()};
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

}  // namespace

CostSurvey::CostSurvey(const Problem& problem, const LadderAxis& axis, const CostRunner& run,
                       const SurveyOptions& options)
    : problem_(problem), run_(run), options_(options), heap_is_apart_(options.exact) {
  for (const Beside& beside : options.beside) add_profiles(axis, beside);
}

void CostSurvey::add_profiles(const LadderAxis& axis, const Beside& beside) {
  std::vector<std::string> names = {""};
  for (const DomainProfile& own : problem_.input_domain->profiles) names.push_back(own.name);
  if (!options_.each_starts) {
    names.insert(names.end(), kOrders.begin(), kOrders.end());
  }
  const auto& wanted = options_.profiles;
  for (const std::string& name : names) {
    const bool is_wanted = std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    if (!name.empty() && !wanted.empty() && !is_wanted) continue;
    const bool own = std::find(kOrders.begin(), kOrders.end(), name) == kOrders.end();
    AxisLadder ladder(problem_, axis, name, beside.stays_at);
    if (ladder.low() > ladder.high()) continue;
    const std::int64_t most = std::min(ladder.high(), std::max(beside.largest, ladder.low()));
    if (sizes_.empty() || sizes_.back() < most) sizes_ = sizes_between(ladder.low(), most);
    profiles_.push_back({.profile = name,
                         .beside = beside,
                         .ladder = std::move(ladder),
                         .samples = {},
                         .most = most,
                         .is_own = own,
                         .seeds = 1});
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
  if (sample.record.heap >= 0) heap_is_apart_ = false;
  std::vector<CostSample>& samples = costs.samples[wish.size];
  if (!wish.again) {
    samples.push_back(std::move(sample));
    return;
  }
  // What a program prepares once for all inputs makes the first one a little dearer.
  const double before = samples.front().record.total, now = sample.record.total;
  if (std::abs(now - before) > 0.02 * before + 64) costs.repeatable = false;
}

CostSurvey::Drawn CostSurvey::draw(const std::vector<Wish>& wishes) {
  Drawn drawn;
  for (const Wish& wish : wishes) {
    ProfileCosts& costs = profiles_[wish.profile];
    if (wish.size > costs.most) continue;
    std::vector<std::pair<std::string, std::int64_t>> sizes;
    auto input = draw_step(problem_, costs.ladder, wish.size, wish.seed, &sizes);
    if (!input) {
      costs.refused.insert(wish.size);
      continue;
    }
    drawn.inputs.push_back(*std::move(input));
    drawn.wishes.push_back(wish);
    drawn.sizes.push_back(std::move(sizes));
  }
  return drawn;
}

CountRun CostSurvey::run(const Drawn& drawn, const CostAsk& ask) {
  CountRun result = run_(drawn.inputs, ask);
  cpu_ += result.cpu;
  reached_from_.merge(result.reached_from);
  return result;
}

void CostSurvey::run(std::vector<Wish> wishes) {
  std::stable_sort(wishes.begin(), wishes.end(),
                   [](const Wish& a, const Wish& b) { return a.size < b.size; });
  const nanoseconds most =
      options_.all - (heap_is_apart_ && !starts_are_dear() ? scaled(options_.all, kHeapShare) : 0ns);
  while (!wishes.empty() && cpu_ < most) {
    Drawn drawn = draw(wishes);
    wishes.clear();
    if (drawn.inputs.empty()) return;
    CountRun result = run(drawn, {.most = most - cpu_});
    const auto reached = static_cast<int>(std::count_if(
        result.counts.begin(), result.counts.end(), [](const auto& count) { return count.has_value(); }));
    if (reached > 0) start_ = std::min(start_, result.cpu / reached);
    std::size_t done = 0;
    for (; done < drawn.wishes.size() && result.counts[done]; ++done) {
      take(drawn.wishes[done], {drawn.wishes[done].seed, std::move(drawn.sizes[done]),
                                *std::move(result.counts[done])});
    }
    if (done == drawn.wishes.size()) return;
    // This one was too much for its profile; the others go on without it.
    ProfileCosts& stopped = profiles_[drawn.wishes[done].profile];
    stopped.most = std::min(stopped.most, drawn.wishes[done].size - 1);
    wishes.assign(drawn.wishes.begin() + static_cast<std::ptrdiff_t>(done) + 1, drawn.wishes.end());
  }
}

/// The largest size whose predicted CPU time fits. Nothing measured: the smallest.
std::int64_t CostSurvey::affordable(const ProfileCosts& costs) const {
  if (sizes_.empty()) return 0;
  if (costs.samples.empty()) return sizes_.front();
  const auto& [last, samples] = *costs.samples.rbegin();
  // What every size costs, a runtime that warms up, does not grow; all but all of it may be that.
  double always = std::numeric_limits<double>::infinity();
  for (const auto& [size, at] : costs.samples) always = std::min(always, least_cost(at));
  const double spent = least_cost(samples);
  const double growing = std::max({spent - always, kLeastGrowing * spent, 2000.0});
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
    const double predicted = growing * growth;
    if (predicted <= static_cast<double>(options_.one.count())) best = size;
  }
  return best;
}

/// Whether each input takes a process, and that takes too long.
bool CostSurvey::starts_are_dear() const {
  return options_.each_starts && start_ < nanoseconds::max() &&
         start_ * kWantedStarts > options_.all;
}

/// Every so many sizes are looked at first.
int CostSurvey::usual_step() const { return starts_are_dear() ? 4 : 2; }

void CostSurvey::scout() {
  // The first sizes of something exponential may be all there are: four to sixteen before others.
  std::int64_t most = kFirstScout;
  for (int look = 0; look < kScouts; ++look) {
    std::vector<Wish> all;
    const bool only_usual = options_.each_starts && (look == 0 || starts_are_dear());
    const std::size_t scouted = only_usual && !profiles_.empty() ? 1 : profiles_.size();
    for (std::size_t i = 0; i < scouted; ++i) {
      const bool is_new = profiles_[i].samples.empty();
      const std::int64_t limit = is_new ? kFirstScout : std::min(most, affordable(profiles_[i]));
      for (const Wish& wish : wishes(i, limit, usual_step())) all.push_back(wish);
    }
    if (all.empty() && look > 0) break;
    run(std::move(all));
    most = kScoutMost;
  }
  if (starts_are_dear() && !profiles_.empty() && !profiles_[0].samples.empty()) {
    look_around(profiles_[0].samples.rbegin()->first);
  }
}

/// The other profiles at one size only.
void CostSurvey::look_around(std::int64_t size) {
  std::vector<Wish> all;
  for (std::size_t i = 1; i < profiles_.size(); ++i) all.push_back({i, size, 0});
  run(std::move(all));
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
    if (way == &Rank::space) profiles_[best].is_neediest = true;
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
  std::vector<Wish> next = wishes(profile, most, usual_step());
  if (!next.empty() || profiles_[profile].samples.empty()) return next;
  next = wishes(profile, most, 1);
  std::erase_if(next, [&](const Wish& wish) {
    return wish.size <= profiles_[profile].samples.rbegin()->first;
  });
  return next;
}

void CostSurvey::climb() {
  for (ProfileCosts& costs : profiles_) costs.seeds = starts_are_dear() ? 1 : options_.seeds;
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
  const std::size_t wanted = starts_are_dear() ? kWantedOfPrograms : kWantedSizes;
  for (std::size_t i = 0; i < profiles_.size(); ++i) {
    if (profiles_[i].samples.size() >= wanted) continue;
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
  compare_heaps();
  keep_worst();
  climb();
  fill_gaps();
  add_seeds();
  measure_heaps();
  return std::move(profiles_);
}

}  // namespace gavel::judge
