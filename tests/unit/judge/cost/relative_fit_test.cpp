#include "cost/relative_fit.h"

#include "support/catch.h"

using namespace gavel::judge;

TEST_CASE("an exact mixture is found again") {
  const std::vector<double> n = {4, 8, 16, 32, 64, 128};
  std::vector<double> y, squares;
  for (const double each : n) {
    squares.push_back(each * each);
    y.push_back(7 + 3 * each + 2 * each * each);
  }
  const RelativeFit fit = fit_relative({std::vector<double>(n.size(), 1.0), n, squares}, y);
  CHECK(fit.coefficients[0] == Approx(7).epsilon(1e-6));
  CHECK(fit.coefficients[1] == Approx(3).epsilon(1e-6));
  CHECK(fit.coefficients[2] == Approx(2).epsilon(1e-6));
  CHECK(fit.used == 3);
}

TEST_CASE("no coefficient becomes negative") {
  const std::vector<double> n = {4, 8, 16, 32};
  std::vector<double> y;
  for (const double each : n) y.push_back(10 * each - 20);
  const RelativeFit fit = fit_relative({std::vector<double>(n.size(), 1.0), n}, y);
  CHECK(fit.coefficients[0] == 0);
  CHECK(fit.coefficients[1] > 0);
  CHECK(fit.used == 1);
}

TEST_CASE("columns that depend on each other do no harm") {
  const std::vector<double> n = {1, 2, 3, 4};
  const std::vector<double> twice = {2, 4, 6, 8};
  const RelativeFit fit = fit_relative({n, twice}, twice);
  CHECK(fit.rss == Approx(0).margin(1e-12));
  CHECK(fit.used == 1);
}

TEST_CASE("errors count relative to the value") {
  const RelativeFit fit = fit_relative({{1, 1}}, {1, 100});
  // The constant c minimises (c - 1)^2 + (c / 100 - 1)^2.
  CHECK(fit.coefficients[0] == Approx(1.01 / 1.0001).epsilon(1e-6));
}
