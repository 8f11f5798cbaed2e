#include "cost_places.h"

#include <algorithm>
#include <map>

#include "measure/locate.h"

namespace gavel::judge {
namespace {

constexpr std::size_t kLookedAt = 120;
constexpr std::size_t kPromotedLookedAt = 20;
constexpr std::size_t kShown = 5;
constexpr double kLeastShare = 0.05;

std::string line_text(const std::string& source, int line) {
  std::size_t begin = 0;
  for (int i = 1; i < line; ++i) {
    begin = source.find('\n', begin);
    if (begin == source.npos) return {};
    ++begin;
  }
  std::string text = source.substr(begin, source.find('\n', begin) - begin);
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string> keys_of(const CountRecord& record, const GrowthEstimate& estimate) {
  std::vector<std::string> keys;
  for (const auto& [key, count] : record.blocks) {
    if (keys.size() == kLookedAt) break;
    keys.push_back(key);
  }
  for (std::size_t i = 0; i < estimate.blocks.size() && i < kPromotedLookedAt; ++i) {
    keys.push_back(estimate.blocks[i].block);
  }
  return keys;
}

}  // namespace

std::vector<CostPlace> costly_places(
    sandbox::Sandbox& sandbox, const CountingProgram& program, const Submission& submission,
    const ProfileCosts& costs, const GrowthEstimate& estimate,
    const std::unordered_map<std::string, std::string>& reached_from) {
  if (costs.samples.empty()) return {};
  const CountRecord& largest = costs.samples.rbegin()->second.front().record;
  const std::vector<std::string> keys = keys_of(largest, estimate);
  const std::map<std::string, CountedPlace> places =
      locate_places(sandbox, program, keys, reached_from);
  std::map<std::pair<int, std::string>, CostPlace> lines;
  const auto add = [&](const std::string& key) -> CostPlace* {
    const auto place = places.find(key);
    if (place == places.end() || place->second.line <= 0) return nullptr;
    CostPlace& line = lines[{place->second.line, place->second.what}];
    line.line = place->second.line;
    line.what = place->second.what;
    return &line;
  };
  for (const auto& [key, count] : largest.blocks) {
    CostPlace* const line = add(key);
    if (line != nullptr && largest.total > 0) line->share += count / largest.total;
  }
  for (const BlockGrowth& block : estimate.blocks) {
    CostPlace* const line = add(block.block);
    if (line != nullptr && (!line->growth || *line->growth < block.growth)) {
      line->growth = block.growth;
    }
  }
  std::vector<CostPlace> sorted;
  for (auto& [key, place] : lines) {
    if (place.share < kLeastShare && !place.growth) continue;
    place.text = line_text(submission.source, place.line);
    sorted.push_back(std::move(place));
  }
  // What decided the answer comes first, however little it is yet.
  std::stable_sort(sorted.begin(), sorted.end(), [](const CostPlace& a, const CostPlace& b) {
    if (a.growth != b.growth) return a.growth > b.growth;
    return a.share > b.share;
  });
  if (sorted.size() > kShown) sorted.resize(kShown);
  return sorted;
}

}  // namespace gavel::judge
