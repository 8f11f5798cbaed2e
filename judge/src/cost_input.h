#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/problem.h"

#include "domain/ladder.h"

namespace gavel::judge {

/// The input of one step: nothing when the domain admits none.
[[nodiscard]] std::optional<CaseInput> draw_step(
    const Problem& problem, const AxisLadder& ladder, std::int64_t size, int seed,
    std::vector<std::pair<std::string, std::int64_t>>* sizes = nullptr);

}  // namespace gavel::judge
