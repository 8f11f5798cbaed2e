#pragma once

#include <span>

#include "cost/estimate.h"

namespace gavel::judge {

/// What numbers of bytes are worth.
struct MemoryScale {
  double floor = 0;     ///< What comes and goes at any size: a first block, a few frames.
  double least = 0;     ///< Growth by less is none.
  double element = 8;   ///< What is kept for each of n takes at least so many.
  bool coarse = false;  ///< A runtime now and then reckons in what is dead already.
};

/// How peak bytes grow. Memory goes in steps, as capacities double: sizes a factor of two apart
/// meet the same step, so those are looked at where there are enough. What is used was touched, so
/// that from O(n) on memory never grows faster than `time`.
[[nodiscard]] GrowthEstimate estimate_bytes(const Series& bytes, const MemoryScale& scale,
                                            const GrowthEstimate& time);

/// Of heap and stack the one that grows faster; what one of them leaves open stays open, unless the
/// other grows as fast as `time` already.
[[nodiscard]] GrowthEstimate larger_space(const GrowthEstimate& heap, const GrowthEstimate& stack,
                                          const GrowthEstimate& time);

/// Of several kinds of data the worst that is known.
[[nodiscard]] GrowthEstimate worst_space(std::span<const GrowthEstimate> estimates);

}  // namespace gavel::judge
