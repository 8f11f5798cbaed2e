#pragma once

#include <string>
#include <vector>

#include "gavel/judge/problem.h"

/// The C++ that gavel writes: what a solver starts from, and the driver around a solution.
namespace gavel::judge {

[[nodiscard]] std::string cpp_starter(const Problem& problem);

/// A translation unit that includes the solution as "solution.cpp" and answers requests with it.
/// Expects the prelude to be included already. Demands that the solution must meet are checked by
/// static_assert with messages that start with kCppDemand. `counting`: it tells the counting runtime
/// when the solution's code begins and ends.
[[nodiscard]] std::string cpp_driver(const Problem& problem, bool counting = false);

/// What gavel calls, with the class's name: "Solution::sumList"; "main" of a program.
[[nodiscard]] std::vector<std::string> cpp_entry_functions(const Problem& problem);

inline constexpr char kCppDemand[] = "gavel: ";

}  // namespace gavel::judge
