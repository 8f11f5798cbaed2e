#include "cost_interaction.h"

#include <algorithm>
#include <cmath>

#include "cost_input.h"
#include "domain/expression_parser.h"

namespace gavel::judge {
namespace {

// Large enough that constants do not count, small enough for n * m in any language.
constexpr std::int64_t kHigh = 256, kLow = 16;
// A sum of two equal parts has -1.5 over this rectangle, a product 0.
constexpr double kProduct = 0.3, kSum = -0.5;

/// The first axis at a size, the second fixed at another.
std::optional<CaseInput> corner(const Problem& problem, const LadderAxis& first,
                                const std::string& second, std::int64_t at, std::int64_t other) {
  LadderAxis fixed = first;
  std::erase_if(fixed.fix, [&](const DomainOverride& change) { return change.line == second; });
  DomainOverride change;
  change.line = second;
  change.range = Range{number_expression(other), number_expression(other)};
  fixed.fix.push_back(std::move(change));
  const AxisLadder ladder(problem, fixed);
  if (at < ladder.low() || at > ladder.high()) return std::nullopt;
  return draw_step(problem, ladder, at, 0);
}

}  // namespace

std::optional<bool> corners_multiply(double low_low, double low_high, double high_low,
                                     double high_high) {
  if (std::min({low_low, low_high, high_low, high_high}) <= 0) return std::nullopt;
  const double interaction =
      std::log(high_high) - std::log(high_low) - std::log(low_high) + std::log(low_low);
  if (std::abs(interaction) < kProduct) return true;
  if (interaction < kSum) return false;
  return std::nullopt;
}

std::optional<bool> costs_multiply(const Problem& problem, const LadderAxis& first,
                                   const LadderAxis& second, const CostRunner& run,
                                   std::chrono::nanoseconds most) {
  std::vector<CaseInput> inputs;
  for (const auto& [a, b] : {std::pair{kLow, kLow}, std::pair{kLow, kHigh}, std::pair{kHigh, kLow},
                             std::pair{kHigh, kHigh}}) {
    auto input = corner(problem, first, second.vary, a, b);
    if (!input) return std::nullopt;
    inputs.push_back(*std::move(input));
  }
  const CountRun result = run(inputs, {.most = most});
  for (const auto& count : result.counts) {
    if (!count) return std::nullopt;
  }
  return corners_multiply(result.counts[0]->total, result.counts[1]->total, result.counts[2]->total,
                          result.counts[3]->total);
}

}  // namespace gavel::judge
