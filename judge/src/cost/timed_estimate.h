#pragma once

#include "cost/estimate.h"

namespace gavel::judge {

/// The estimate of a series of CPU times. Caches and allocators bend curves by more than a
/// logarithm, so what no timing separates stays together: n and n log n, n^2 and n^2 log n, 1 and
/// log n.
[[nodiscard]] GrowthEstimate estimate_times(const Series& series);

}  // namespace gavel::judge
