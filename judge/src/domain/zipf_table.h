#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "domain/random_stream.h"

namespace gavel::judge {

/// Draws ranks 0..size-1 with weights 1 / (rank + 1)^exponent. The weights are whole numbers in
/// units of 2^-32, made of additions, multiplications, divisions and square roots alone, which
/// IEEE 754 rounds alike everywhere; the library's pow() and log() differ between machines.
class ZipfTable {
 public:
  ZipfTable(std::size_t size, double exponent);

  [[nodiscard]] std::size_t draw(RandomStream& stream) const;

 private:
  std::vector<std::uint64_t> up_to_;  ///< Of each rank, the weights up to and with it.
};

}  // namespace gavel::judge
