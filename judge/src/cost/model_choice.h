#pragma once

#include <vector>

#include "gavel/judge/growth.h"

namespace gavel::judge {

struct ChoiceOptions {
  double noise = 0.01;     ///< Relative spread that no model is blamed for.
  double tail_factor = 0;  ///< Fit only sizes within this factor of the largest; 0: all.
  bool log_log = false;    ///< Also try n log log n, stated as n.
  /// Memory never grows with a square root, and may begin to grow late.
  bool of_memory = false;
  Growth most = Growth::kExponential;  ///< Try nothing above it.
};

/// Which growth a series shows.
struct Choice {
  Growth growth = Growth::kConstant;
  std::vector<Growth> candidates;   ///< Within 6 units of the best score, ascending.
  std::vector<GrowthModel> models;  ///< One a growth; of n log log n and n the better one.
};

/// Sizes ascending, counts positive, at least one of each.
[[nodiscard]] Choice choose_growth(const std::vector<double>& sizes,
                                   const std::vector<double>& counts,
                                   const ChoiceOptions& options = {});

/// Whether the upper part is straighter in (n, log y) than in (log n, log y), with a base of at
/// least 1.25. Only looked for when the largest size is at most 64: nothing exponential gets
/// further.
[[nodiscard]] bool looks_exponential(const std::vector<double>& sizes,
                                     const std::vector<double>& counts);

/// Relative root mean square error of one growth's best fit.
[[nodiscard]] double relative_rms(Growth growth, const std::vector<double>& sizes,
                                  const std::vector<double>& counts, bool of_memory = false);

/// The part of a series within `factor` of its largest size, but at least six points.
void keep_tail(std::vector<double>& sizes, std::vector<double>& counts, double factor);

}  // namespace gavel::judge
