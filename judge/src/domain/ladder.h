#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "domain/evaluate.h"
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

/// The axes along which cost is looked at: those of `ladder:`, else those named in `complexity.time`,
/// else the calls of a class.
[[nodiscard]] std::vector<LadderAxis> ladder_axes(const Problem& problem);

/// One axis, any of whose sizes can be asked for; the other axes stay. What an axis is fixed at: by
/// `ladder:`; else left to the profile where that says something about it; else its usual value; else
/// `elsewhere`.
class AxisLadder {
 public:
  /// `problem` must outlive the ladder.
  AxisLadder(const Problem& problem, LadderAxis axis, std::string profile = {},
             std::int64_t elsewhere = 16);

  /// The axis's own ends, at least 1, the others being at their most; low > high where it has none,
  /// or where the profile draws data that do not depend on it.
  [[nodiscard]] std::int64_t low() const { return low_; }
  [[nodiscard]] std::int64_t high() const { return high_; }

  [[nodiscard]] LadderStep at(std::int64_t size) const;

 private:
  [[nodiscard]] bool profile_sets(const std::string& line) const;
  [[nodiscard]] std::optional<std::int64_t> value_of(const DomainSpec& line,
                                                     const Scope& scope) const;
  void find_range();

  const Problem* problem_;
  LadderAxis axis_;
  std::string profile_;
  std::int64_t elsewhere_;
  std::set<std::string> followed_;  ///< Lines that the profile's data depend on.
  std::int64_t low_ = 0, high_ = -1;
};

/// Geometric sizes (ratio about `ratio`) along each axis, up to the declared maximum; in ascending
/// order per axis.
[[nodiscard]] std::vector<LadderStep> ladder(const Problem& problem, const std::string& profile = {},
                                             double ratio = 2.0);

}  // namespace gavel::judge
