#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gavel/judge/language.h"
#include "gavel/sandbox/command.h"

#include "language/buildable.h"

/// What the counting builds of C and C++ have in common. The compiler calls the runtime at every
/// program point, the linker sends it the library functions that hide work, and addr2line tells
/// which line a point belongs to.
namespace gavel::judge {

inline constexpr char kCountingHeader[] = "gavel_counting.h";

/// For the solution and its driver: less optimisation, because a point should stay what the source
/// says; template code of the standard library is counted with the code that uses it.
[[nodiscard]] std::vector<std::string> counting_compile_flags(bool is_clang);

/// For the link of the counting program. `has_own_main`: the solution is the whole program.
[[nodiscard]] std::vector<std::string> counting_link_flags(bool has_own_main);

/// The runtime's parts without their ending: "gavel_counting" and, for a program with a main of its
/// own, "gavel_counting_main".
[[nodiscard]] std::vector<std::string> counting_parts(bool has_own_main);

/// The files a counting build needs, the sources named with `extension`.
[[nodiscard]] std::vector<sandbox::BoxFile> counting_files(const std::string& extension);

/// Says where addresses of `program` (in `folder`) lie. Nothing when no addr2line is there.
[[nodiscard]] std::optional<sandbox::Command> address_locator(const Toolchain& toolchain,
                                                              const std::filesystem::path& folder,
                                                              const std::string& program);

}  // namespace gavel::judge
