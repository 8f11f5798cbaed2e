#pragma once

#include <string>
#include <vector>

#include "gavel/judge/problem.h"

namespace gavel::judge {

/// The Constraints section of the statement: one line of Markdown a promise, in the order of the
/// domain, `where` relations last and verbatim: "`0 ≤ events.length ≤ 2·10⁵`". Nothing is said of
/// sizes that no promise speaks of, nor of records that the input does not have. The problem has
/// been loaded. Safe to call from several threads.
[[nodiscard]] std::vector<std::string> constraints(const Problem& problem);

}  // namespace gavel::judge
