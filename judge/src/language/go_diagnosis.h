#pragma once

#include <string>

#include "language/buildable.h"

namespace gavel::judge {

inline constexpr char kGoDriverFile[] = "gavel_driver.go";

/// What a Go build that made no program means, in terms of the user's own file. `solution_file` is
/// the name the compiler knew it by.
[[nodiscard]] CompileError diagnose_go(const BuildRequest& request,
                                       const std::string& solution_file,
                                       const sandbox::RunResult& result);

}  // namespace gavel::judge
