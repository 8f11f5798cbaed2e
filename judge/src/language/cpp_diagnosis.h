#pragma once

#include <string>

#include "language/buildable.h"

namespace gavel::judge {

inline constexpr char kCppDriverFile[] = "gavel_driver.cpp";

/// What a C++ build that made no program means, in terms of the user's own file. `solution_file` is
/// the name the compiler knew it by.
[[nodiscard]] CompileError diagnose_cpp(const BuildRequest& request,
                                        const std::string& solution_file,
                                        const sandbox::RunResult& result);

/// Warnings on the user's own lines, and a remark on a main() that is never called.
[[nodiscard]] std::string cpp_warnings(const BuildRequest& request,
                                       const std::string& solution_file,
                                       const sandbox::RunResult& result);

}  // namespace gavel::judge
