#include "profile_costs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace gavel::judge {
namespace {

double mean_total(const std::vector<CostSample>& samples) {
  double sum = 0;
  for (const CostSample& sample : samples) sum += sample.record.total;
  return samples.empty() ? 0 : sum / static_cast<double>(samples.size());
}

}  // namespace

double least_cost(const std::vector<CostSample>& samples) {
  double least = std::numeric_limits<double>::infinity();
  for (const CostSample& sample : samples) {
    least = std::min(least, static_cast<double>(sample.record.cpu.count()));
  }
  return least;
}

std::vector<std::pair<double, double>> total_points(const ProfileCosts& costs) {
  std::vector<std::pair<double, double>> points;
  for (const auto& [size, samples] : costs.samples) {
    points.emplace_back(static_cast<double>(size), mean_total(samples));
  }
  return points;
}

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

std::chrono::nanoseconds scaled(std::chrono::nanoseconds time, double factor) {
  return std::chrono::nanoseconds(static_cast<std::int64_t>(static_cast<double>(time.count()) * factor));
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

}  // namespace gavel::judge
