#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/go_scan.h"

/// What is done to a Go solution before it is compiled: solvers write no imports, and often no
/// package clause either.
namespace gavel::judge {

/// The paths of the standard library that solutions may use without a build of their own.
[[nodiscard]] std::vector<std::string> go_packages(int minor_version);

/// Whether the solution imports nothing beyond those.
[[nodiscard]] bool uses_only(const GoScan& scan, const std::vector<std::string>& packages);

/// The source as a file of package main, with the imports it needs. Lines and columns of messages
/// stay those of the user's file. `is_driven`: a main of its own is renamed.
[[nodiscard]] std::string go_solution(const std::string& source, const GoScan& scan,
                                      int minor_version, bool is_driven);

/// min, max and clear for compilers that do not have them (before Go 1.21), as far as the solution
/// uses them and has none of its own.
[[nodiscard]] std::string go_missing_builtins(const GoScan& scan, int minor_version);

}  // namespace gavel::judge
