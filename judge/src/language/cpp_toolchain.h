#pragma once

#include <optional>

#include "gavel/judge/language.h"

/// Which C++ compilers this machine has.
namespace gavel::judge {

/// clang++ where it is of use, else g++.
[[nodiscard]] std::optional<Toolchain> cpp_toolchain();

/// The second best one, looked for only when it is needed.
[[nodiscard]] std::optional<Toolchain> other_cpp_toolchain();

/// Whether one of the two can make static programs, which start in a third of the time and need
/// nothing of the machine to run.
[[nodiscard]] bool links_static_cpp(const Toolchain& toolchain);

}  // namespace gavel::judge
