#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace gavel::judge {

/// The generator's source of randomness: SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014), whose n-th output is a fixed mixing of key + n * gamma.
/// A stream is therefore two words, and a stream for every path of a value costs a hash. Whole-number
/// arithmetic only, and none of the standard library's distributions, whose results are not
/// specified: the same numbers on every machine. Not for secrets.
class RandomStream {
 public:
  explicit RandomStream(std::uint64_t key) : key_(key) {}

  /// The stream of a part of what this stream is for. Independent of how much was drawn from it.
  [[nodiscard]] RandomStream child(std::string_view name) const;
  [[nodiscard]] RandomStream child(std::uint64_t index) const;

  std::uint64_t next();
  /// In [0, n), every number equally likely; n > 0.
  std::uint64_t below(std::uint64_t n);
  /// In [low, high]; low <= high.
  std::int64_t between(std::int64_t low, std::int64_t high);
  /// True with probability `share`.
  bool chance(double share);

  template <typename T>
  void shuffle(std::vector<T>& values) {
    for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
  }

 private:
  std::uint64_t key_;
  std::uint64_t drawn_ = 0;
};

}  // namespace gavel::judge
