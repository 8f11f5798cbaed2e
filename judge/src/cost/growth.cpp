#include "gavel/judge/growth.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "cost/growth_values.h"

namespace gavel::judge {
namespace {

struct GrowthRow {
  std::string_view pattern;  ///< {0} is the axis.
  double power, log_power;
};

constexpr std::array<GrowthRow, kGrowths> kRows = {{{"1", 0, 0},
                                                    {"log {0}", 0, 1},
                                                    {"sqrt({0})", 0.5, 0},
                                                    {"{0}", 1, 0},
                                                    {"{0} log {0}", 1, 1},
                                                    {"{0} sqrt({0})", 1.5, 0},
                                                    {"{0}^2", 2, 0},
                                                    {"{0}^2 log {0}", 2, 1},
                                                    {"{0}^3", 3, 0},
                                                    {"2^{0}", 0, 0}}};

const GrowthRow& row(Growth growth) {
  return kRows[static_cast<std::size_t>(growth)];
}

}  // namespace

std::string to_string(Growth growth, std::string_view axis) {
  return fmt::format(fmt::runtime(row(growth).pattern), axis);
}

CostClass cost_class(Growth growth, const std::string& axis) {
  if (growth == Growth::kConstant) return {.terms = {CostTerm{}}};
  return {.terms = {{{.axis = axis,
                      .power = row(growth).power,
                      .log_power = row(growth).log_power,
                      .exponential = growth == Growth::kExponential}}}};
}

double growth_ratio(Growth growth, double from, double to) {
  if (growth == Growth::kExponential) return std::exp2(std::min(to - from, 1000.0));
  const double powers = std::pow(to / from, row(growth).power);
  const double logs = std::log2(std::max(to, 2.0)) / std::log2(std::max(from, 2.0));
  return powers * std::pow(logs, row(growth).log_power);
}

int distance(Growth a, Growth b) {
  return std::abs(static_cast<int>(a) - static_cast<int>(b));
}

std::string_view to_string(Confidence confidence) {
  switch (confidence) {
    case Confidence::kNone:
      return "none";
    case Confidence::kLow:
      return "low";
    case Confidence::kMedium:
      return "medium";
    case Confidence::kHigh:
      return "high";
  }
  return "";
}

std::string describe(const GrowthEstimate& estimate, std::string_view axis) {
  const auto& set = estimate.candidates;
  if (estimate.confidence == Confidence::kNone || set.empty() || set.size() > 2) {
    return "cannot tell";
  }
  std::string text = fmt::format("O({})", to_string(set.front(), axis));
  if (set.size() == 2) text += fmt::format(" or O({})", to_string(set.back(), axis));
  return text;
}

}  // namespace gavel::judge
