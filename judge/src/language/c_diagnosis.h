#pragma once

#include <string>

#include "language/buildable.h"

/// The C compiler's words in terms of the user's own file.
namespace gavel::judge {

[[nodiscard]] CompileError diagnose_c(const BuildRequest& request, const std::string& solution_file,
                                      const sandbox::RunResult& result);

/// The warnings about the user's own lines.
[[nodiscard]] std::string c_warnings(const BuildRequest& request, const std::string& solution_file,
                                     const sandbox::RunResult& result);

}  // namespace gavel::judge
