#pragma once

#include <string>
#include <string_view>

#include "gavel/judge/problem.h"

/// The JavaScript and TypeScript that gavel writes, and what it tells their driver about a problem.
namespace gavel::judge {

/// A name of the problem as JavaScript may spell it: reserved words get an underscore behind them.
[[nodiscard]] std::string javascript_name(std::string_view name);

[[nodiscard]] std::string javascript_starter(const Problem& problem);
[[nodiscard]] std::string typescript_starter(const Problem& problem);

/// The problem as JSON for runtime/javascript. Null means a stand-alone program.
[[nodiscard]] std::string javascript_spec(const Problem* problem);

}  // namespace gavel::judge
