#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "language/buildable.h"

/// What languages share whose solutions are run by an interpreter.
namespace gavel::judge {

/// The machine's shared objects, which every interpreter needs; nothing else of the machine.
[[nodiscard]] std::vector<std::filesystem::path> shared_objects();

/// The content of a file that a build collected; empty when it cannot be read.
[[nodiscard]] std::string collected_file(const std::filesystem::path& file);

/// What a build script said before it gave up: on standard output the line's number and, from the
/// next line on, the first error, which begins with the name that the script knows the solution by;
/// what else there is on standard error. `unclear` is said when it said nothing.
[[nodiscard]] CompileError script_refusal(const BuildRequest& request,
                                          const sandbox::RunResult& result,
                                          const std::string& known_as, std::string_view unclear);

}  // namespace gavel::judge
