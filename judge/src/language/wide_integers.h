#pragma once

#include <string>
#include <vector>

#include "gavel/judge/problem.h"

namespace gavel::judge {

/// The parameters ("gap") and fields ("Event.ts") of type long that go beyond the whole numbers
/// that a double holds exactly, 2^53: their domain does, or nobody declared one. What a solution
/// makes itself is of that kind when anything it is given is.
[[nodiscard]] std::vector<std::string> wide_integers(const Problem& problem);

}  // namespace gavel::judge
