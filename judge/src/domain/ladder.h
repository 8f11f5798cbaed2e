#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "domain/generate.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// One size at which cost is measured.
struct LadderStep {
  std::string axis;        ///< The size that varies: "n".
  std::int64_t size = 0;   ///< Its value here.
  std::vector<std::pair<std::string, std::int64_t>> sizes;  ///< Every axis's value.
  GenerateRequest request;
};

/// Geometric sizes (ratio about `ratio`) along each axis named in `complexity.time` (or by `ladder:`),
/// the others fixed, up to the declared maximum; in ascending order per axis.
[[nodiscard]] std::vector<LadderStep> ladder(const Problem& problem, const std::string& profile = {},
                                             double ratio = 2.0);

}  // namespace gavel::judge
