#include "cost/estimate.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <random>
#include <set>

#include "support/catch.h"

using namespace gavel::judge;

namespace {

std::vector<double> doubling(double first, double last, double ratio = 2) {
  std::vector<double> sizes;
  for (double n = first; n <= last; n *= ratio) {
    const double size = std::floor(n);
    if (sizes.empty() || size > sizes.back()) sizes.push_back(size);
  }
  return sizes;
}

Series series_of(const std::vector<double>& sizes, const std::function<double(double)>& count) {
  Series series;
  series.sizes = sizes;
  for (const double n : sizes) series.totals.push_back({count(n), count(n)});
  return series;
}

/// Steps of real algorithms, counted.
double sort_steps(int n, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<unsigned> values;
  for (int i = 0; i < n; ++i) values.push_back(random());
  double steps = 5;
  std::sort(values.begin(), values.end(), [&](unsigned a, unsigned b) {
    ++steps;
    return a < b;
  });
  return steps;
}

double tree_steps(int n, unsigned seed) {
  std::mt19937 random(seed);
  double steps = 0;
  const auto less = [&](unsigned a, unsigned b) {
    ++steps;
    return a < b;
  };
  std::set<unsigned, decltype(less)> tree(less);
  for (int i = 0; i < n; ++i) tree.insert(random());
  return steps;
}

double growing_vector_steps(int n) {
  double steps = 0;
  int capacity = 1;
  for (int i = 0; i < n; ++i) {
    if (i == capacity) {
      steps += capacity;
      capacity *= 2;
    }
    ++steps;
  }
  return steps;
}

Series seeded(const std::vector<double>& sizes, const std::function<double(int, unsigned)>& steps) {
  Series series;
  series.sizes = sizes;
  for (const double n : sizes) {
    series.totals.push_back({steps(static_cast<int>(n), 1), steps(static_cast<int>(n), 2)});
  }
  return series;
}

}  // namespace

TEST_CASE("each class is told from its neighbours by exact counts") {
  const auto lg = [](double n) { return std::log2(n); };
  struct Row {
    Growth growth;
    std::function<double(double)> count;
    double last;
  };
  const std::vector<Row> rows = {
      {Growth::kConstant, [](double) { return 17.0; }, 65536},
      {Growth::kLog, [&](double n) { return 6 + 4 * std::floor(lg(n)); }, 65536},
      {Growth::kSqrt, [](double n) { return 9 + 3 * std::floor(std::sqrt(n)); }, 65536},
      {Growth::kLinear, [](double n) { return 12 + 5 * n; }, 65536},
      {Growth::kLinear, [](double n) { return 1000 + 5 * n; }, 65536},
      {Growth::kLinearLog, [&](double n) { return 8 + 6 * n + 2 * n * lg(n); }, 65536},
      {Growth::kLinearSqrt, [](double n) { return 8 + 30 * n + 2 * n * std::sqrt(n); }, 65536},
      {Growth::kQuadratic, [](double n) { return 3 + 2 * n + n * (n - 1) / 2; }, 4096},
      {Growth::kQuadraticLog, [&](double n) { return 5 + n * n + n * n * lg(n); }, 4096},
      {Growth::kCubic, [](double n) { return n * (n - 1) * (n - 2) / 6 + 9 * n * n; }, 512},
  };
  for (const Row& row : rows) {
    const GrowthEstimate estimate = estimate_growth(series_of(doubling(4, row.last), row.count));
    CAPTURE(to_string(row.growth), describe(estimate), estimate.doubt);
    CHECK(estimate.growth == row.growth);
    CHECK(estimate.single());
    CHECK(estimate.confidence == Confidence::kHigh);
  }
}

TEST_CASE("sorting is n log n, not n") {
  const GrowthEstimate estimate = estimate_growth(seeded(doubling(4, 16384), sort_steps));
  CHECK(describe(estimate) == "O(n log n)");
}

TEST_CASE("filling a balanced tree is n log n") {
  const GrowthEstimate estimate = estimate_growth(seeded(doubling(4, 16384), tree_steps));
  CHECK(describe(estimate) == "O(n log n)");
}

TEST_CASE("amortised growth is linear, though its steps are uneven") {
  for (const double ratio : {2.0, 2.5, 1.7}) {
    const GrowthEstimate estimate =
        estimate_growth(series_of(doubling(4, 60000, ratio), [](double n) {
          return growing_vector_steps(static_cast<int>(n)) + 2 * n;
        }));
    CAPTURE(ratio, describe(estimate), estimate.doubt);
    CHECK(estimate.growth == Growth::kLinear);
  }
}

TEST_CASE("a sieve, n log log n, is stated as linear") {
  const GrowthEstimate estimate = estimate_growth(series_of(doubling(8, 65536), [](double limit) {
    const auto n = static_cast<std::size_t>(limit);
    std::vector<bool> out(n + 1);
    double steps = 0;
    for (std::size_t i = 2; i <= n; ++i) {
      ++steps;
      if (out[i]) continue;
      for (std::size_t j = 2 * i; j <= n; j += i, ++steps) out[j] = true;
    }
    return steps;
  }));
  CHECK(estimate.growth == Growth::kLinear);
}

TEST_CASE("exponential growth is seen in a handful of small sizes") {
  std::vector<double> sizes;
  for (int n = 3; n <= 22; ++n) sizes.push_back(n);
  const GrowthEstimate doubling_tree =
      estimate_growth(series_of(sizes, [](double n) { return 4 * std::pow(2, n) + 7; }));
  CHECK(doubling_tree.growth == Growth::kExponential);
  CHECK(doubling_tree.single());
  const GrowthEstimate fibonacci = estimate_growth(
      series_of(sizes, [](double n) { return std::floor(std::pow(1.618, n)) + 2; }));
  CHECK(fibonacci.growth == Growth::kExponential);
  const GrowthEstimate cubic =
      estimate_growth(series_of(sizes, [](double n) { return n * n * n + 4; }));
  CHECK(cubic.growth != Growth::kExponential);
}

TEST_CASE("a block that grows faster is believed long before it dominates, and named") {
  Series series = series_of(doubling(4, 8192), [](double n) { return 400 * n + n * n / 200 + 3; });
  Series::Block block{.key = "memmove", .counts = {}};
  Series::Block plain{.key = "line 3", .counts = {}};
  for (const double n : series.sizes) {
    block.counts.push_back(std::floor(n * n / 200));
    plain.counts.push_back(400 * n);
  }
  series.blocks = {plain, block};
  const GrowthEstimate with = estimate_growth(series);
  CHECK(with.growth == Growth::kQuadratic);
  REQUIRE(with.blocks.size() == 1);
  CHECK(with.blocks[0].block == "memmove");
  CHECK(with.blocks[0].share < 0.2);
}

TEST_CASE("a rare block with a noisy count is not believed") {
  Series series = series_of(doubling(4, 65536), [](double n) { return 50 * n; });
  Series::Block noisy{.key = "line 9", .counts = {}};
  std::mt19937 random(7);
  for (const double n : series.sizes) {
    noisy.counts.push_back(n * std::sqrt(n) / 40 *
                           (0.6 + 0.8 * static_cast<double>(random() % 100) / 100));
  }
  series.blocks = {noisy};
  CHECK(estimate_growth(series).growth == Growth::kLinear);
}

TEST_CASE("what cannot be told is said, with the reason") {
  SECTION("too few sizes") {
    const auto estimate = estimate_growth(series_of({4, 8, 16}, [](double n) { return n; }));
    CHECK(estimate.confidence == Confidence::kNone);
    CHECK(describe(estimate) == "cannot tell");
    CHECK(estimate.doubt == "only 3 sizes could be run");
  }
  SECTION("sizes too close together") {
    const auto estimate = estimate_growth(
        series_of({1000, 1100, 1200, 1300, 1400, 1500, 1600}, [](double n) { return 3 * n; }));
    CHECK(!estimate.single());
  }
  SECTION("a program that rolls dice") {
    Series series = series_of(doubling(4, 65536), [](double n) { return 3 * n; });
    series.repeatable = false;
    const auto estimate = estimate_growth(series);
    CHECK(!estimate.single());
    CHECK(!estimate.doubt.empty());
  }
  SECTION("counts that follow no class") {
    std::mt19937 random(3);
    const auto estimate = estimate_growth(series_of(doubling(4, 65536), [&](double n) {
      return n * (1 + static_cast<double>(random() % 100) / 20);
    }));
    CHECK(!estimate.single());
  }
  SECTION("nothing at all") {
    CHECK(estimate_growth(Series{}).confidence == Confidence::kNone);
  }
}

TEST_CASE("a spread between seeds widens the set instead of making a false certainty") {
  Series series;
  series.sizes = doubling(4, 65536);
  std::mt19937 random(11);
  for (const double n : series.sizes) {
    std::vector<double> seeds;
    for (int i = 0; i < 2; ++i) {
      seeds.push_back(n * (0.8 + 0.4 * static_cast<double>(random() % 1000) / 1000));
    }
    series.totals.push_back(seeds);
  }
  const GrowthEstimate estimate = estimate_growth(series);
  CHECK(std::find(estimate.candidates.begin(), estimate.candidates.end(), Growth::kLinear) !=
        estimate.candidates.end());
  CHECK((!estimate.single() || estimate.growth == Growth::kLinear));
}

TEST_CASE("the exponent comes with an interval that holds the truth") {
  const GrowthEstimate estimate =
      estimate_growth(series_of(doubling(4, 65536), [](double n) { return 3 * n * n + 50 * n; }));
  CHECK(estimate.exponent == Approx(2).margin(0.02));
  CHECK(estimate.exponent_low <= estimate.exponent);
  CHECK(estimate.exponent_high >= estimate.exponent);
}
