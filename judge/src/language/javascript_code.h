#pragma once

#include <string>

#include "gavel/judge/problem.h"

/// The JavaScript and TypeScript that gavel writes, and what it tells their driver about a problem.
namespace gavel::judge {

[[nodiscard]] std::string javascript_starter(const Problem& problem);
[[nodiscard]] std::string typescript_starter(const Problem& problem);

/// The problem as JSON for runtime/javascript. Null means a stand-alone program.
[[nodiscard]] std::string javascript_spec(const Problem* problem);

}  // namespace gavel::judge
