#include "cost/relative_fit.h"

#include <bit>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>

namespace gavel::judge {
namespace {

using Column = std::vector<double>;

double dot(const Column& a, const Column& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Least squares on some of the columns by modified Gram-Schmidt, which stands the near-dependence
/// of n and n log n where normal equations would not. Nothing when they are dependent.
std::optional<Column> solve(std::vector<Column> columns, Column y) {
  const std::size_t count = columns.size();
  constexpr double kDependent = 1e-7;
  std::vector<Column> upper(count, Column(count, 0));
  Column projections(count, 0);
  for (std::size_t i = 0; i < count; ++i) {
    const double before = std::sqrt(dot(columns[i], columns[i]));
    for (std::size_t j = 0; j < i; ++j) {
      upper[j][i] = dot(columns[j], columns[i]);
      for (std::size_t k = 0; k < y.size(); ++k) columns[i][k] -= upper[j][i] * columns[j][k];
    }
    const double norm = std::sqrt(dot(columns[i], columns[i]));
    if (!(norm > kDependent * before)) return std::nullopt;
    upper[i][i] = norm;
    for (double& value : columns[i]) value /= norm;
    projections[i] = dot(columns[i], y);
    for (std::size_t k = 0; k < y.size(); ++k) y[k] -= projections[i] * columns[i][k];
  }
  Column solution(count, 0);
  for (std::size_t i = count; i-- > 0;) {
    double value = projections[i];
    for (std::size_t j = i + 1; j < count; ++j) value -= upper[i][j] * solution[j];
    solution[i] = value / upper[i][i];
  }
  return solution;
}

double residual(const std::vector<Column>& columns, const Column& coefficients, std::size_t rows) {
  double rss = 0;
  for (std::size_t k = 0; k < rows; ++k) {
    double sum = -1;  // Every target is 1 once rows are divided by y.
    for (std::size_t i = 0; i < columns.size(); ++i) sum += columns[i][k] * coefficients[i];
    rss += sum * sum;
  }
  return rss;
}

/// Rows divided by y, columns by their largest entry (which `scales` takes).
std::vector<Column> scaled(const std::vector<Column>& columns, const Column& y, Column& scales) {
  std::vector<Column> out = columns;
  for (Column& column : out) {
    double largest = 0;
    for (std::size_t k = 0; k < y.size(); ++k) {
      column[k] /= y[k];
      largest = std::max(largest, std::abs(column[k]));
    }
    if (largest == 0) largest = 1;
    for (double& value : column) value /= largest;
    scales.push_back(largest);
  }
  return out;
}

}  // namespace

RelativeFit fit_relative(const std::vector<Column>& columns, const Column& y) {
  Column scales;
  const std::vector<Column> rows = scaled(columns, y, scales);
  const Column ones(y.size(), 1.0);
  RelativeFit best{
      .coefficients = Column(columns.size(), 0.0), .rss = static_cast<double>(y.size()), .used = 0};
  const unsigned all = 1U << columns.size();
  for (int size = 1; size <= static_cast<int>(columns.size()); ++size) {
    for (unsigned support = 1; support < all; ++support) {
      if (std::popcount(support) != size) continue;
      std::vector<Column> chosen;
      for (std::size_t i = 0; i < columns.size(); ++i) {
        if ((support >> i & 1U) != 0) chosen.push_back(rows[i]);
      }
      const auto solution = solve(chosen, ones);
      if (!solution) continue;
      bool feasible = true;
      for (const double value : *solution) feasible = feasible && value > 0;
      if (!feasible) continue;
      const double rss = residual(chosen, *solution, y.size());
      if (rss >= best.rss * (1 - 1e-9) - 1e-15) continue;
      best = {.coefficients = Column(columns.size(), 0.0), .rss = rss, .used = size};
      for (std::size_t i = 0, next = 0; i < columns.size(); ++i) {
        if ((support >> i & 1U) != 0) best.coefficients[i] = (*solution)[next++] / scales[i];
      }
    }
  }
  return best;
}

}  // namespace gavel::judge
