#include "cost_clock.h"

#include <algorithm>
#include <cmath>

#include "cost/line_fit.h"

namespace gavel::judge {
namespace {

struct Repeats {
  std::vector<nanoseconds> times;
};

/// One pass over the inputs, as far as `most` reaches; appends to what earlier passes found.
nanoseconds pass(const RunContext& context, std::span<const TestCase> inputs, nanoseconds one,
                 nanoseconds most, std::vector<Repeats>& repeats) {
  nanoseconds used{0};
  RunContext limited = context;
  limited.limits.time = one;
  limited.limits.hard_factor = 1.2;
  execute(limited, inputs, [&](const Execution& execution) {
    used += execution.cpu;
    if (execution.verdict != Verdict::kAccepted) return false;
    repeats[execution.test].times.push_back(execution.cpu);
    return used < most;
  });
  return used;
}

double spread(const std::vector<nanoseconds>& times) {
  const auto [least, most] = std::minmax_element(times.begin(), times.end());
  if (times.size() < 2 || least->count() <= 0) return 0;
  return static_cast<double>((*most - *least).count()) / static_cast<double>(least->count());
}

}  // namespace

ClockTimes measure_times(std::span<const RunContext> programs, std::span<const TestCase> inputs,
                         int repeats, nanoseconds one, nanoseconds budget) {
  ClockTimes clock;
  std::vector<std::vector<Repeats>> all(programs.size(), std::vector<Repeats>(inputs.size()));
  for (int repeat = 0; repeat < repeats && clock.cpu < budget; ++repeat) {
    for (std::size_t i = 0; i < programs.size(); ++i) {
      clock.cpu += pass(programs[i], inputs, one, budget - clock.cpu, all[i]);
    }
  }
  std::vector<double> spreads;
  for (const auto& program : all) {
    auto& least = clock.least.emplace_back(inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      const std::vector<nanoseconds>& times = program[i].times;
      if (times.empty()) continue;
      least[i] = *std::min_element(times.begin(), times.end());
      if (*least[i] > std::chrono::microseconds(500)) spreads.push_back(spread(times));
    }
  }
  if (!spreads.empty()) {
    std::nth_element(spreads.begin(), spreads.begin() + static_cast<long>(spreads.size() / 2),
                     spreads.end());
    clock.noise = spreads[spreads.size() / 2];
  }
  return clock;
}

std::optional<ReferenceRatio> ratio_of(std::span<const CostPoint> points, nanoseconds least) {
  std::vector<double> x, y;
  for (const CostPoint& point : points) {
    if (!point.cpu || !point.reference_cpu) continue;
    if (*point.cpu < least || *point.reference_cpu < least) continue;
    x.push_back(std::log(static_cast<double>(point.size)));
    y.push_back(std::log(static_cast<double>(point.cpu->count()) /
                         static_cast<double>(point.reference_cpu->count())));
  }
  if (x.empty()) return std::nullopt;
  ReferenceRatio ratio;
  ratio.ratio = std::exp(y.back());
  if (x.size() >= 2) {
    const LineFit line = fit_line(x, y);
    ratio.slope = line.slope;
    ratio.slope_error = line.slope_error;
  }
  return ratio;
}

}  // namespace gavel::judge
