#include "cost/line_fit.h"

#include <cmath>
#include <cstddef>

namespace gavel::judge {

LineFit fit_line(const std::vector<double>& x, const std::vector<double>& y) {
  const auto count = static_cast<double>(x.size());
  double mean_x = 0, mean_y = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    mean_x += x[i] / count;
    mean_y += y[i] / count;
  }
  double xx = 0, xy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    xx += (x[i] - mean_x) * (x[i] - mean_x);
    xy += (x[i] - mean_x) * (y[i] - mean_y);
  }
  LineFit line;
  if (xx <= 0) return line;
  line.slope = xy / xx;
  line.intercept = mean_y - line.slope * mean_x;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double error = y[i] - line.intercept - line.slope * x[i];
    line.rss += error * error;
  }
  if (x.size() > 2) line.slope_error = std::sqrt(line.rss / (count - 2) / xx);
  return line;
}

}  // namespace gavel::judge
