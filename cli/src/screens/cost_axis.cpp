#include "screens/cost_axis.h"

#include <cmath>

#include <fmt/format.h>

#include "units.h"

namespace gavel::cli {
namespace {

using judge::AxisCost;
using judge::CostPoint;

std::string data_of(const AxisCost& axis) {
  return axis.profile.empty() ? "the usual data" : "profile " + axis.profile;
}

double y_of(const CostPoint& point, bool counted) {
  return counted ? point.count : point.cpu ? static_cast<double>(point.cpu->count()) : 0;
}

std::string name_of(double y, bool counted) {
  return counted ? number_text(y)
                 : point_time_text(std::chrono::nanoseconds(static_cast<std::int64_t>(y)));
}

/// Small sizes cost their constant part; the line is about the large ones.
void add_fit(const AxisCost& axis, terminal::Plot& plot) {
  const auto [first_x, first_y] = plot.points.front();
  const auto [last_x, last_y] = plot.points.back();
  for (int i = 0; i <= 24; ++i) {
    const double x = first_x * std::pow(last_x / first_x, i / 24.0);
    const double y = last_y / growth_ratio(axis.time.growth, x, last_x);
    if (y >= first_y / 2) plot.line.emplace_back(x, y);
  }
}

}  // namespace

std::string point_time_text(std::chrono::nanoseconds time) {
  if (time >= std::chrono::microseconds(50)) return duration_text(time);
  return fmt::format("{:.0f} us", std::chrono::duration<double, std::micro>(time).count());
}

std::string number_text(double value) {
  std::string digits = fmt::format("{:.0f}", value);
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), " ");
  }
  return digits;
}

std::string cost_basis(const AxisCost& axis, bool counted) {
  if (axis.points.empty()) return {};
  const double first = static_cast<double>(axis.points.front().size);
  const double last = static_cast<double>(axis.points.back().size);
  std::string text = fmt::format("{} = {} .. {}, {}", axis.axis, number_text(first),
                                 number_text(last), data_of(axis));
  if (!axis.time.doubt.empty()) return text + "; " + axis.time.doubt;
  const double half = (axis.time.exponent_high - axis.time.exponent_low) / 2;
  text += fmt::format(": {}^{:.2f} ± {:.2f}, confidence {}", axis.axis, axis.time.exponent, half,
                      to_string(axis.time.confidence));
  return text + (counted ? "" : ", timed");
}

terminal::Plot cost_plot(const AxisCost& axis, bool counted) {
  terminal::Plot plot;
  for (const CostPoint& point : axis.points) {
    if (point.seed != 0 || y_of(point, counted) <= 0) continue;
    plot.points.emplace_back(static_cast<double>(point.size), y_of(point, counted));
  }
  if (plot.points.size() < 2) return {};
  if (axis.time.confidence != judge::Confidence::kNone) add_fit(axis, plot);
  plot.top = name_of(plot.points.back().second, counted);
  plot.bottom = name_of(plot.points.front().second, counted);
  plot.left = number_text(plot.points.front().first);
  plot.right = number_text(plot.points.back().first);
  plot.x_name = axis.axis;
  return plot;
}

}  // namespace gavel::cli
