#pragma once

#include <vector>

#include "gavel/judge/growth.h"

namespace gavel::judge {

/// The models' functions, with the one that is only fitted and never stated: n log log n, which no
/// measurement tells from n.
enum class Model {
  kConstant,
  kLog,
  kSqrt,
  kLinear,
  kLinearLogLog,
  kLinearLog,
  kLinearSqrt,
  kQuadratic,
  kQuadraticLog,
  kCubic,
};
inline constexpr int kModels = 10;

[[nodiscard]] Growth stated_as(Model model);
[[nodiscard]] Model model_of(Growth growth);  ///< Not for kExponential.

/// The columns of a model's design matrix at every size: 1, the next lower term, shifted forms of
/// the leading term (small sizes are never pure), the leading term last.
struct ModelColumns {
  std::vector<std::vector<double>> columns;
  std::size_t leading = 0;  ///< Columns from here on are of the leading order.
};
/// `bends`: also columns that begin in the middle, for what starts to grow late.
[[nodiscard]] ModelColumns model_columns(Model model, const std::vector<double>& sizes,
                                         bool bends = false);

}  // namespace gavel::judge
