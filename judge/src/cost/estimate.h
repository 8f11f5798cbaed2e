#pragma once

#include <string>
#include <vector>

#include "gavel/judge/growth.h"

namespace gavel::judge {

/// Counts of one program over growing sizes. Sizes ascending and distinct.
struct Series {
  struct Block {
    std::string key;             ///< Where: a line, an address, a library function.
    std::vector<double> counts;  ///< Mean over the seeds, one a size.
  };
  std::vector<double> sizes;
  std::vector<std::vector<double>> totals;  ///< [size][seed]
  std::vector<Block> blocks;
  bool repeatable = true;  ///< Equal inputs gave equal totals.

  [[nodiscard]] std::vector<double> means() const;
};

struct EstimateOptions {
  double least_noise = 0.01;  ///< 0.03 for time.
  bool promote_blocks = true;
  /// The values go in steps (a vector's capacity doubles): what the fits leave open, the exponent
  /// over all sizes decides. Always so with noisy series.
  bool in_steps = false;
  bool of_memory = false;              ///< Never with a square root, and perhaps late.
  Growth most = Growth::kExponential;  ///< Nothing above it is thought of.
};

/// What the series shows: total over the full range and over its top factor of 16, the lower of the
/// two; then single blocks that grow faster than the total and fit much better. See
/// docs/complexity.md for where the thresholds come from.
[[nodiscard]] GrowthEstimate estimate_growth(const Series& series,
                                             const EstimateOptions& options = {});

}  // namespace gavel::judge
