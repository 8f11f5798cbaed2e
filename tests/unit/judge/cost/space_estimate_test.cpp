#include "cost/space_estimate.h"

#include <cmath>
#include <functional>

#include "support/catch.h"

using namespace gavel::judge;

namespace {

const MemoryScale kHeap{.floor = 1024, .least = 512};

GrowthEstimate time_of(Growth growth) {
  return {.growth = growth, .candidates = {growth}, .confidence = Confidence::kHigh};
}

Series bytes(double first, double last, const std::function<double(double)>& at) {
  Series series;
  for (double n = first; n <= last; n *= 2) {
    series.sizes.push_back(n);
    series.totals.push_back({at(n), at(n)});
  }
  return series;
}

double capacity(double n) {
  return std::exp2(std::ceil(std::log2(n)));
}

}  // namespace

TEST_CASE("a list is linear, also where its capacity doubles") {
  const GrowthEstimate time = time_of(Growth::kLinearLog);
  const auto list = [](double n) { return 56 + 8 * n; };
  const auto doubling = [](double n) { return 24 + 8 * capacity(n + 1); };
  CHECK(describe(estimate_bytes(bytes(8, 65536, list), kHeap, time)) == "O(n)");
  CHECK(describe(estimate_bytes(bytes(8, 65536, doubling), kHeap, time)) == "O(n)");
}

TEST_CASE("what starts to grow late is still linear") {
  // Small numbers are shared, larger ones take 28 bytes each.
  const auto late = [](double n) { return 600 + 8 * n + (n > 256 ? 28 * (n - 256) : 0); };
  const GrowthEstimate time = time_of(Growth::kQuadratic);
  CHECK(describe(estimate_bytes(bytes(8, 4096, late), kHeap, time)) == "O(n)");
}

TEST_CASE("a table is quadratic, and a constant is one") {
  const GrowthEstimate time = time_of(Growth::kQuadratic);
  const auto table = [](double n) { return 8 * n * n; };
  const auto scattered = [](double n) { return std::fmod(n, 3) == 0 ? 700.0 : 640.0; };
  CHECK(describe(estimate_bytes(bytes(4, 2048, table), kHeap, time)) == "O(n^2)");
  CHECK(describe(estimate_bytes(bytes(4, 2048, scattered), kHeap, time)) == "O(1)");
}

TEST_CASE("memory is never said to grow faster than time") {
  const auto bent = [](double n) { return 8 * n * std::log2(n); };
  CHECK(describe(estimate_bytes(bytes(8, 65536, bent), kHeap, time_of(Growth::kLinear))) == "O(n)");
  CHECK(describe(estimate_bytes(bytes(8, 65536, bent), kHeap, time_of(Growth::kLinearLog))) ==
        "O(n log n)");
}

TEST_CASE("what was not measured, or is hidden by the runtime, cannot be told") {
  const GrowthEstimate time = time_of(Growth::kQuadratic);
  CHECK(describe(estimate_bytes({}, kHeap, time)) == "cannot tell");
  const auto small = [](double n) { return 8 * n; };
  const MemoryScale coarse{.floor = 257000, .least = 256000};
  CHECK(describe(estimate_bytes(bytes(8, 4096, small), coarse, time)) == "cannot tell");
  // Each of so many values would show.
  const auto noise = [](double n) { return n > 1000 ? 90000.0 : 20000.0; };
  CHECK(describe(estimate_bytes(bytes(8, 65536, noise), coarse, time)) == "O(1)");
}

TEST_CASE("sizes that a coarse runtime misread are left out when the others are clear") {
  const GrowthEstimate time = time_of(Growth::kLinear);
  const MemoryScale coarse{.floor = 17000, .least = 16000, .coarse = true};
  Series list = bytes(128, 65536, [](double n) { return 20 * n; });
  list.totals[3] = {250000};
  list.totals[6] = {0};
  CHECK(describe(estimate_bytes(list, coarse, time)) == "O(n)");
  Series constant = bytes(128, 65536, [](double) { return 300.0; });
  constant.totals.back() = {93520};
  CHECK(describe(estimate_bytes(constant, coarse, time)) == "O(1)");
}

TEST_CASE("heap and stack together are the larger, and unknown where one is") {
  const GrowthEstimate none, time = time_of(Growth::kLinear);
  const GrowthEstimate constant = time_of(Growth::kConstant), log = time_of(Growth::kLog);
  const GrowthEstimate linear = time_of(Growth::kLinear);
  CHECK(describe(larger_space(constant, log, time)) == "O(log n)");
  CHECK(describe(larger_space(linear, log, time)) == "O(n)");
  CHECK(describe(larger_space(none, constant, time)) == "cannot tell");
  // More than it was given time for it cannot have touched.
  CHECK(describe(larger_space(none, linear, time)) == "O(n)");
  GrowthEstimate open = linear;
  open.candidates = {Growth::kConstant, Growth::kLog};
  CHECK(larger_space(open, log, time).candidates == std::vector<Growth>{Growth::kLog});
}

TEST_CASE("of several kinds of data the worst that is known counts") {
  const GrowthEstimate kinds[] = {time_of(Growth::kConstant), {}, time_of(Growth::kLinear)};
  CHECK(describe(worst_space(kinds)) == "O(n)");
  CHECK(describe(worst_space(std::span(kinds).subspan(1, 1))) == "cannot tell");
}

TEST_CASE("where readings scatter a larger input's is an upper bound of a smaller one's") {
  const GrowthEstimate time = time_of(Growth::kQuadratic);
  const MemoryScale coarse{.floor = 2500, .least = 1500, .coarse = true};
  // Pages that were not swept yet, at every second size.
  Series constant = bytes(16, 4096, [](double) { return 0.0; });
  for (std::size_t i = 0; i + 1 < constant.totals.size(); i += 2) constant.totals[i] = {180000};
  CHECK(describe(estimate_bytes(constant, coarse, time)) == "O(1)");
  Series list = bytes(16, 65536, [](double n) { return 16 * n; });
  for (std::size_t i = 0; i + 3 < list.totals.size(); i += 2) list.totals[i] = {230000};
  CHECK(describe(estimate_bytes(list, coarse, time)) == "O(n)");
  // Less than half a byte for each is no list of anything.
  Series code = bytes(128, 65536, [](double n) { return 400 + n / 12; });
  CHECK(describe(estimate_bytes(code, coarse, time)) == "O(1)");
}
