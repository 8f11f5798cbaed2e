#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "gavel/judge/cost.h"

namespace gavel::judge {

/// What one axis showed, ready to be compared with a stated class.
struct AxisFinding {
  std::string axis;
  std::vector<std::string> tied;   ///< Axes that grew with it.
  std::vector<std::string> fixed;  ///< Axes that stayed.
  std::vector<Growth> candidates;  ///< All that the points allow; empty: cannot tell.
};

/// A stated class as one axis sees it: fixed axes are constants, tied ones are the axis. A word
/// that is no axis ("entries") may stay small or grow as much as the axis, so there are two
/// readings.
struct AxisReading {
  CostClass low, high;
};
[[nodiscard]] AxisReading read_along(const CostClass& stated, const AxisFinding& finding);

/// The class in both axes, when each showed one and it is known whether they multiply. Nothing
/// otherwise, or with another number of axes.
[[nodiscard]] std::optional<CostClass> combined(std::span<const AxisFinding> findings,
                                                std::optional<bool> multiply);

/// Compares what was measured with a stated class; `accepted` is another class that is as good as
/// the stated one. `calls` is the axis that counts the calls of a class, empty for other kinds:
/// what is stated per call is multiplied by it. `whole` is what combined() gave: along each axis by
/// itself O(n k) looks like O(n + k).
[[nodiscard]] CostComparison compare_stated(const std::string& stated, const std::string& accepted,
                                            const std::string& calls,
                                            std::span<const AxisFinding> findings,
                                            const std::optional<CostClass>& whole = std::nullopt);

/// What a solver said, in the terms of what is measured: `n` is the only axis where that has
/// another name, and what stays below one step for each call of a class is meant per call. As it
/// was said when it cannot be read.
[[nodiscard]] std::string in_terms_of(const std::string& claimed, const std::string& calls,
                                      std::span<const AxisFinding> findings);

/// Whether what was measured grows at least as fast as a class, along every axis: the evidence that
/// a hint waits for (`when: time >= O(n^2)`). Words that are no axes are read as growing ones.
[[nodiscard]] bool reaches(const std::string& stated, const std::string& calls,
                           std::span<const AxisFinding> findings);

/// "O(n log n)", "O(log q) per call", "O(n) or O(n log n)", "cannot tell": what one axis shows.
[[nodiscard]] std::string describe_axis(const AxisFinding& finding, bool counts_calls);

/// All axes: the whole where it is known, else each by itself.
[[nodiscard]] std::string describe_axes(std::span<const AxisFinding> findings, bool counts_calls,
                                        const std::optional<CostClass>& whole = std::nullopt);

}  // namespace gavel::judge
