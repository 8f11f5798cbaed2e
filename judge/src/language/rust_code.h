#pragma once

#include <string>

#include "gavel/judge/problem.h"

/// The Rust that gavel writes.
namespace gavel::judge {

[[nodiscard]] std::string rust_starter(const Problem& problem);

/// What stands behind the last line of the solution in its module: the prelude, the problem's
/// types, and the module that calls the solution. `file` is the solution's name.
[[nodiscard]] std::string rust_driver(const Problem& problem, const std::string& file);

}  // namespace gavel::judge
