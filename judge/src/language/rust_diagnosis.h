#pragma once

#include <string>

#include "language/buildable.h"

/// rustc's words in terms of the user's own file.
namespace gavel::judge {

/// Behind its last line the solution's file continues with gavel's driver, so lines tell who erred.
[[nodiscard]] CompileError diagnose_rust(const BuildRequest& request,
                                         const std::string& solution_file,
                                         const sandbox::RunResult& result);

/// The warnings about the user's own lines.
[[nodiscard]] std::string rust_warnings(const BuildRequest& request,
                                        const std::string& solution_file,
                                        const sandbox::RunResult& result);

}  // namespace gavel::judge
