#pragma once

#include <string>
#include <vector>

#include "gavel/judge/problem.h"

/// The Python that gavel writes, and what it tells its driver about a problem.
namespace gavel::judge {

[[nodiscard]] std::string python_starter(const Problem& problem);

/// The problem as JSON for runtime/python: entry, types, records. `paths` are added to the module
/// search path. Null means a stand-alone program.
[[nodiscard]] std::string python_spec(const Problem* problem,
                                      const std::vector<std::string>& paths);

}  // namespace gavel::judge
