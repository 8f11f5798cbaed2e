#pragma once

#include <cstdint>
#include <vector>

#include "domain/draw_context.h"
#include "domain/draw_interval.h"

namespace gavel::judge {

/// The lengths that a list level of a line may have under `scope`; an open end is closed at a usual
/// length, and small cases stay small.
[[nodiscard]] Interval length_interval(const DrawContext& context, const LinePlan& line,
                                       const Range& range, const Scope& scope);

/// One of them.
[[nodiscard]] std::int64_t draw_length(const LinePlan& line, const Interval& lengths,
                                       RandomStream& stream);

/// `count` of them that add up to `total`; skewed, even or any. Throws Infeasible when none do.
[[nodiscard]] std::vector<std::int64_t> split_total(const LinePlan& line, std::int64_t total,
                                                    std::size_t count, const Interval& lengths,
                                                    RandomStream& stream);

/// The value of a `size` line: of its bounds, overrides and the relations that narrow it.
[[nodiscard]] std::int64_t draw_size(const DrawContext& context, const LinePlan& line,
                                     RandomStream stream);

}  // namespace gavel::judge
