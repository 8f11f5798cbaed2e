#include "cost/timed_estimate.h"

#include <cmath>

#include "support/catch.h"

using namespace gavel::judge;

namespace {

Series times_of(double (*cost)(double)) {
  Series series;
  for (double n = 64; n <= 1 << 20; n *= 2) {
    series.sizes.push_back(n);
    // A few per cent of noise, the same in every run of the test.
    const double wobble = 1 + 0.02 * std::sin(n * 12.9898);
    series.totals.push_back({cost(n) * wobble});
  }
  return series;
}

bool allows(const GrowthEstimate& estimate, Growth growth) {
  return std::find(estimate.candidates.begin(), estimate.candidates.end(), growth) !=
         estimate.candidates.end();
}

}  // namespace

TEST_CASE("time alone never decides between n and n log n") {
  const GrowthEstimate linear = estimate_times(times_of([](double n) { return 3 * n + 500; }));
  CHECK(allows(linear, Growth::kLinear));
  CHECK(allows(linear, Growth::kLinearLog));
  const GrowthEstimate sorting =
      estimate_times(times_of([](double n) { return 2 * n * std::log2(n); }));
  CHECK(allows(sorting, Growth::kLinear));
  CHECK(allows(sorting, Growth::kLinearLog));
  CHECK_FALSE(linear.single());
  CHECK_FALSE(sorting.single());
}

TEST_CASE("a hash map's bent curve is not taken for a higher power") {
  // Cache misses bend n to about n^1.1.
  const GrowthEstimate bent =
      estimate_times(times_of([](double n) { return 40 * std::pow(n, 1.1); }));
  CHECK(allows(bent, Growth::kLinear));
  CHECK_FALSE(allows(bent, Growth::kQuadratic));
}

TEST_CASE("time is never of high confidence") {
  const GrowthEstimate square = estimate_times(times_of([](double n) { return n * n; }));
  CHECK(allows(square, Growth::kQuadratic));
  CHECK(square.confidence != Confidence::kHigh);
}

TEST_CASE("where caches bend the curve so that no class fits, the slope leaves two") {
  // Twice and four times as slow from where the data leave one cache and the next.
  const auto far_away = [](double n) {
    return n * std::log2(n) * (n > 200000 ? 4 : n > 4000 ? 2 : 1);
  };
  const GrowthEstimate sorting = estimate_times(times_of(far_away));
  CHECK(allows(sorting, Growth::kLinearLog));
  CHECK_FALSE(allows(sorting, Growth::kQuadratic));
  CHECK(sorting.confidence != Confidence::kNone);
}
