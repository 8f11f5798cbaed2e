#include "shrink/lowering.h"

#include <vector>

namespace gavel::judge::shrinking {
namespace {

std::vector<std::uint64_t> probes(std::uint64_t least, std::uint64_t now) {
  std::vector<std::uint64_t> all;
  for (const std::uint64_t probe : {least, least + 1, least + (now - least) / 2, now - 1}) {
    if (probe < now && (all.empty() || all.back() < probe)) all.push_back(probe);
  }
  return all;
}

}  // namespace

bool lower_amount(Search& search, std::uint64_t least, std::uint64_t now, const WithAmount& with) {
  bool lowered = false;
  while (least < now) {
    const std::vector<std::uint64_t> targets = probes(least, now);
    const auto hit = search.adopt_first(targets.size(),
                                        [&](std::size_t i) { return with(targets[i]); });
    if (!hit) break;
    lowered = true;
    now = targets[*hit];
    if (*hit > 0) least = targets[*hit - 1] + 1;
  }
  return lowered;
}

std::uint64_t distance(std::int64_t a, std::int64_t b) {
  const auto high = static_cast<std::uint64_t>(a > b ? a : b);
  const auto low = static_cast<std::uint64_t>(a > b ? b : a);
  return high - low;
}

std::int64_t moved(std::int64_t from, std::uint64_t amount, bool down) {
  const auto bits = static_cast<std::uint64_t>(from);
  return static_cast<std::int64_t>(down ? bits - amount : bits + amount);
}

}  // namespace gavel::judge::shrinking
