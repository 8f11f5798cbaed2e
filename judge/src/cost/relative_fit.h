#pragma once

#include <vector>

namespace gavel::judge {

struct RelativeFit {
  std::vector<double> coefficients;  ///< None negative.
  double rss = 0;                    ///< Sum of squared relative errors.
  int used = 0;                      ///< Coefficients above zero.
};

/// Non-negative least squares on relative error: minimises sum ((X c - y) / y)^2 over c >= 0. With
/// the few columns of a growth model every support is tried, so the result is exact; of equally
/// good ones the smaller support is taken. `y` must be positive.
[[nodiscard]] RelativeFit fit_relative(const std::vector<std::vector<double>>& columns,
                                       const std::vector<double>& y);

}  // namespace gavel::judge
