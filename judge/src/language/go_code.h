#pragma once

#include <string>

#include "gavel/judge/problem.h"

#include "language/go_scan.h"

namespace gavel::judge {

/// The file a solver starts from.
[[nodiscard]] std::string go_starter(const Problem& problem);

/// The rest of package main: the problem's types that the solution does not define itself, the
/// calls and main. `file` is the name the compiler knows the solution by.
[[nodiscard]] std::string go_driver(const Problem& problem, const GoScan& solution,
                                    const std::string& file, int minor_version);

/// The same for a solution that is a whole program of its own.
[[nodiscard]] std::string go_program_driver(const GoScan& solution, int minor_version);

}  // namespace gavel::judge
