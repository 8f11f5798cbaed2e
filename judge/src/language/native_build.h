#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "language/buildable.h"

/// What building C and C++ has in common.
namespace gavel::judge {

/// The ways of a plan's step that finds the first linker that works: `compile` with the source of a
/// trivial program and each linker in turn.
[[nodiscard]] std::vector<sandbox::Command> link_probes(const sandbox::Command& compile,
                                                        const sandbox::BoxFile& source);

/// The linker that was found to work; the compiler's own choice when none was tried. A counting
/// program keeps its line numbers.
[[nodiscard]] std::vector<std::string> link_flags(const BuildRequest& request);

/// Whether a compiler complains of precompiled headers, or a linker of one of these objects.
[[nodiscard]] bool blames_pieces(const sandbox::RunResult& result,
                                 std::initializer_list<const char*> objects);

[[nodiscard]] bool native_compiler_crashed(const sandbox::RunResult& result);

}  // namespace gavel::judge
