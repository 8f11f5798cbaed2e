#pragma once

#include <string>

#include "gavel/judge/problem.h"

/// The Ruby that gavel writes, and what it tells its driver about a problem.
namespace gavel::judge {

[[nodiscard]] std::string ruby_starter(const Problem& problem);

/// The problem as JSON for runtime/ruby. Null means a stand-alone program.
[[nodiscard]] std::string ruby_spec(const Problem* problem);

}  // namespace gavel::judge
