// The part of a survey that looks at heap, where that takes runs of its own.
#include <algorithm>
#include <numeric>

#include "cost_survey.h"

namespace gavel::judge {
namespace {

using std::chrono::nanoseconds;
using namespace std::chrono_literals;

// What noting every allocation takes, at most, beside counting.
constexpr double kHeapFactor = 2;
constexpr double kHeapStep = 1.8;
constexpr double kCompareShare = 0.15;  // Of the time.
constexpr double kTraced = 10;          // Times as long as counted, where every allocation is noted.
constexpr std::size_t kHeapSizes = 10, kFewHeapSizes = 6;

/// Of an even number of values the lower one.
double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

}  // namespace

double CostSurvey::total_of(const ProfileCosts& costs, const Wish& wish) {
  for (const CostSample& sample : costs.samples.at(wish.size)) {
    if (sample.seed == wish.seed) return sample.record.total;
  }
  return 0;
}

/// Runs inputs that are counted already once more, for their heap; all of them several times where one
/// look may be far off, by what is compiled or swept meanwhile.
void CostSurvey::look_at_heap(std::vector<Wish> wishes, int looks, nanoseconds most) {
  const std::vector<Wish> once = wishes;
  for (int i = 1; i < looks; ++i) wishes.insert(wishes.end(), once.begin(), once.end());
  while (!wishes.empty() && most > 0ns) {
    const Drawn drawn = draw(wishes);
    wishes.clear();
    if (drawn.inputs.empty()) return;
    std::vector<double> totals;
    for (const Wish& wish : drawn.wishes) totals.push_back(total_of(profiles_[wish.profile], wish));
    const CountRun result = run(drawn, {.most = most, .heap = true, .totals = std::move(totals)});
    most -= result.cpu;
    std::size_t done = 0;
    for (; done < drawn.wishes.size() && result.counts[done]; ++done) {
      const Wish& wish = drawn.wishes[done];
      if (result.counts[done]->heap < 0) continue;
      ProfileCosts& costs = profiles_[wish.profile];
      std::vector<double>& heaps = costs.heaps[wish.size];
      heaps.push_back(result.counts[done]->heap);
      for (CostSample& sample : costs.samples[wish.size]) {
        if (sample.seed != wish.seed) continue;
        sample.record.heap = median(heaps);
        sample.record.grain = result.counts[done]->grain;
      }
    }
    // This one was too much: what is as large is left out, but not of other profiles.
    for (std::size_t i = done + 1; i < drawn.wishes.size(); ++i) {
      const Wish& wish = drawn.wishes[i];
      const Wish& stopped = drawn.wishes[done];
      if (wish.profile != stopped.profile || wish.size < stopped.size) wishes.push_back(wish);
    }
  }
}

/// The measured sizes that memory can be told of, noting what is allocated may take long; where each is
/// looked at several times those a factor of two apart, if they are enough.
std::vector<CostSurvey::Wish> CostSurvey::heap_sizes(std::size_t profile) const {
  std::vector<Wish> all, apart;
  for (const auto& [size, measured] : profiles_[profile].samples) {
    if (least_cost(measured) * kHeapFactor > static_cast<double>(options_.one.count())) break;
    all.push_back({profile, size, measured.front().seed});
  }
  for (auto wish = all.rbegin(); wish != all.rend() && apart.size() < kHeapSizes; ++wish) {
    const auto near = static_cast<double>(wish->size) * kHeapStep;
    if (apart.empty() || near <= static_cast<double>(apart.back().size)) apart.push_back(*wish);
  }
  if (options_.heap_looks == 1 || apart.size() < kFewHeapSizes) return all;
  std::reverse(apart.begin(), apart.end());
  return apart;
}

/// The largest of the small sizes of the profiles that can be afforded, so that the one that needs most
/// memory stays.
void CostSurvey::compare_heaps() {
  if (!heap_is_apart_ || options_.each_starts || profiles_.size() < 2) return;
  const auto most = scaled(options_.all, kCompareShare);
  std::vector<Wish> all;
  for (std::size_t i = 0; i < profiles_.size(); ++i) {
    if (profiles_[i].samples.empty() || (options_.heap_looks > 1 && !profiles_[i].is_own)) continue;
    const auto& samples = profiles_[i].samples;
    const auto at = std::find_if(samples.rbegin(), samples.rend(), [&](const auto& each) {
      return least_cost(each.second) * kTraced * static_cast<double>(profiles_.size()) <=
             static_cast<double>(most.count());
    });
    if (at != samples.rend()) all.push_back({i, at->first, at->second.front().seed});
  }
  if (all.size() > 1) look_at_heap(std::move(all), 1, most);
  for (ProfileCosts& costs : profiles_) costs.heaps.clear();
}

void CostSurvey::measure_heaps() {
  if (!heap_is_apart_ || profiles_.empty()) return;
  // What needed most first, then the usual data; others where there is time for as much again.
  std::vector<std::size_t> order(profiles_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return profiles_[a].is_neediest && !profiles_[b].is_neediest;
  });
  const int looks = options_.each_starts ? 1 : options_.heap_looks;
  nanoseconds took{0};
  for (std::size_t i = 0; i < order.size() && options_.all - cpu_ > took; ++i) {
    const nanoseconds before = cpu_;
    look_at_heap(heap_sizes(order[i]), looks, options_.all - cpu_);
    took = cpu_ - before;
  }
}

}  // namespace gavel::judge
