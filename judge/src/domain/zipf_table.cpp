#include "domain/zipf_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gavel::judge {
namespace {

constexpr int kBits = 40;  // Of a binary logarithm behind the point.

/// Digit by digit: squaring doubles the logarithm.
double binary_logarithm(double x) {
  double whole = 0;
  while (x >= 2) {
    x *= 0.5;
    whole += 1;
  }
  double fraction = 0, digit = 0.5;
  for (int i = 0; i < kBits; ++i, digit *= 0.5) {
    x *= x;
    if (x >= 2) {
      x *= 0.5;
      fraction += digit;
    }
  }
  return whole + fraction;
}

/// 2^-(1/2), 2^-(1/4), 2^-(1/8), ...
std::array<double, kBits> roots_of_half() {
  std::array<double, kBits> roots{};
  double root = 0.5;
  for (double& r : roots) r = root = std::sqrt(root);
  return roots;
}

/// 2^-x for x >= 0.
double power_of_half(double x) {
  static const std::array<double, kBits> roots = roots_of_half();
  double power = 1;
  for (; x >= 1 && power > 0; x -= 1) power *= 0.5;
  for (const double root : roots) {
    x *= 2;
    if (x >= 1) {
      power *= root;
      x -= 1;
    }
  }
  return power;
}

}  // namespace

ZipfTable::ZipfTable(std::size_t size, double exponent) {
  up_to_.reserve(size);
  std::uint64_t sum = 0;
  for (std::size_t rank = 0; rank < size; ++rank) {
    const double weight = power_of_half(exponent * binary_logarithm(static_cast<double>(rank + 1)));
    sum += static_cast<std::uint64_t>(weight * 0x1p32) + 1;  // No rank is impossible.
    up_to_.push_back(sum);
  }
}

std::size_t ZipfTable::draw(RandomStream& stream) const {
  const std::uint64_t at = stream.below(up_to_.back());
  return static_cast<std::size_t>(std::upper_bound(up_to_.begin(), up_to_.end(), at) -
                                  up_to_.begin());
}

}  // namespace gavel::judge
