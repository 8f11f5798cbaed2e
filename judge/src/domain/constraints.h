#pragma once

#include <string>
#include <vector>

#include "gavel/judge/problem.h"

namespace gavel::judge {

/// The Constraints section: one line of Markdown a promise, in the order of the domain, `where`
/// relations last and verbatim: "`0 ≤ events.length ≤ 2·10⁵`".
[[nodiscard]] std::vector<std::string> constraints(const Problem& problem);

}  // namespace gavel::judge
