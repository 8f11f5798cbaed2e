#include "screens/measured_cost_section.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include <fmt/format.h>

#include "screens/cost_axis.h"
#include "screens/html.h"
#include "units.h"

namespace gavel::cli {
namespace {

using round::MeasuredCost;
using Points = std::vector<std::pair<double, double>>;

constexpr double kWidth = 720, kHeight = 240, kLeft = 120, kRight = 14, kTop = 14, kBottom = 30;

std::string value_text(double value, const MeasuredCost& cost) {
  return cost.unit == "ns"
             ? duration_text(std::chrono::nanoseconds(static_cast<std::int64_t>(value)))
             : number_text(value);
}

/// Where a point lies when both axes are logarithmic.
class Frame {
 public:
  explicit Frame(const Points& points) {
    std::tie(x0_, y0_) = points.front();
    std::tie(x1_, y1_) = points.back();
    for (const auto& [x, y] : points) {
      y0_ = std::min(y0_, y);
      y1_ = std::max(y1_, y);
    }
  }

  [[nodiscard]] double x(double value) const {
    return kLeft + (kWidth - kLeft - kRight) * part(value, x0_, x1_);
  }
  [[nodiscard]] double y(double value) const {
    return kHeight - kBottom - (kHeight - kTop - kBottom) * part(value, y0_, y1_);
  }
  [[nodiscard]] double least() const { return y0_; }
  [[nodiscard]] double most() const { return y1_; }

 private:
  static double part(double value, double low, double high) {
    if (high <= low || value <= 0 || low <= 0) return 0.5;
    return std::clamp(std::log(value / low) / std::log(high / low), 0.0, 1.0);
  }

  double x0_ = 1, x1_ = 1, y0_ = 1, y1_ = 1;
};

std::string axes(const MeasuredCost& cost, const Frame& frame) {
  std::string svg;
  for (const double value : {frame.least(), frame.most()}) {
    svg += fmt::format(
        "<line class=\"axis\" x1=\"{0}\" x2=\"{1}\" y1=\"{2:.1f}\" y2=\"{2:.1f}\"/>"
        "<text x=\"{3}\" y=\"{4:.1f}\" text-anchor=\"end\">{5}</text>\n",
        kLeft, kWidth - kRight, frame.y(value), kLeft - 8, frame.y(value) + 4,
        value_text(value, cost));
  }
  return svg + fmt::format("<text x=\"{}\" y=\"{}\">{} = {}</text>\n<text x=\"{}\" y=\"{}\" "
                           "text-anchor=\"end\">{}</text>\n",
                           kLeft, kHeight - 6, html::escaped(cost.axis),
                           number_text(cost.points.front().first), kWidth - kRight, kHeight - 6,
                           number_text(cost.points.back().first));
}

std::string picture(const MeasuredCost& cost) {
  if (cost.points.size() < 2) return {};
  const Frame frame(cost.points);
  std::string svg = fmt::format(
      "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"Cost by size, both axes "
      "logarithmic; the table below says the same\">\n",
      kWidth, kHeight);
  svg += axes(cost, frame);
  std::string line;
  for (const auto& [x, y] : cost.line) {
    line += fmt::format("{:.1f},{:.1f} ", frame.x(x), frame.y(y));
  }
  if (!line.empty()) svg += fmt::format("<polyline class=\"fit\" points=\"{}\"/>\n", line);
  for (const auto& [x, y] : cost.points) {
    svg += fmt::format(
        "<circle class=\"mark\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"5\"><title>{} at {}</title>"
        "</circle>\n",
        frame.x(x), frame.y(y), value_text(y, cost), number_text(x));
  }
  return svg + "</svg>\n";
}

}  // namespace

std::string measured_cost_section(const MeasuredCost& cost) {
  std::string text = fmt::format(
      "<h2>Measured cost</h2>\n<p>Time {}, space {}. <span class=\"soft\">{}</span></p>\n",
      html::escaped(cost.time), html::escaped(cost.space), html::escaped(cost.basis));
  std::vector<std::vector<std::string>> rows;
  for (const auto& [x, y] : cost.points) rows.push_back({number_text(x), value_text(y, cost)});
  text += picture(cost);
  if (rows.empty()) return text;
  const char* const unit = cost.unit == "ns" ? "CPU time" : "Steps";
  return text + html::table({html::escaped(cost.axis), unit}, rows);
}

}  // namespace gavel::cli
