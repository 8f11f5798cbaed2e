#pragma once

#include <vector>

namespace gavel::judge {

/// An ordinary least-squares line.
struct LineFit {
  double slope = 0, intercept = 0;
  double rss = 0;
  double slope_error = 0;  ///< Standard error; 0 with fewer than three points.
};

/// Needs at least two different x.
[[nodiscard]] LineFit fit_line(const std::vector<double>& x, const std::vector<double>& y);

}  // namespace gavel::judge
