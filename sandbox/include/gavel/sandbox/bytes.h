#pragma once

#include <compare>
#include <cstdint>

namespace gavel::sandbox {

/// An amount of memory or data. A type of its own so that MiB and bytes cannot be mixed up.
struct Bytes {
  std::uint64_t count = 0;

  friend constexpr auto operator<=>(Bytes, Bytes) = default;
  friend constexpr Bytes operator+(Bytes a, Bytes b) { return {a.count + b.count}; }
  friend constexpr Bytes operator*(Bytes a, std::uint64_t k) { return {a.count * k}; }
};

inline namespace literals {
constexpr Bytes operator""_B(unsigned long long n) {
  return {n};
}
constexpr Bytes operator""_KiB(unsigned long long n) {
  return {n << 10};
}
constexpr Bytes operator""_MiB(unsigned long long n) {
  return {n << 20};
}
constexpr Bytes operator""_GiB(unsigned long long n) {
  return {n << 30};
}
}  // namespace literals

}  // namespace gavel::sandbox
