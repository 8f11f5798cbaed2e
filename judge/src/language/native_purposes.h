#pragma once

#include <string>
#include <vector>

#include "language/buildable.h"

/// What C and C++ do when a submission is built for something else than judging.
namespace gavel::judge {

/// Flags behind those of judging; they overrule them.
[[nodiscard]] std::vector<std::string> purpose_flags(const BuildRequest& request, bool is_clang);

/// Whether the program may be linked statically: debuggers know the types of shared libraries, and
/// sanitizers have to get between a program and its library.
[[nodiscard]] bool may_be_static(Purpose purpose);

/// Sources to be compiled along, with this extension.
[[nodiscard]] std::vector<sandbox::BoxFile> purpose_sources(const BuildRequest& request,
                                                            const std::string& extension);

/// Makes room for a program that was built so.
void fit_purpose(Purpose purpose, sandbox::Command& command);

/// The file of a case, relative to the folder of the solution that is debugged.
inline constexpr char kDebugInput[] = ".gavel/debug/input";

}  // namespace gavel::judge
