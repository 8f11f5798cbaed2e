#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "gavel/judge/builder.h"
#include "gavel/sandbox/sandbox.h"

namespace gavel::judge {

/// A counted place as its key says: "14 sort" is line 14 and what "sort".
struct CountedPlace {
  int line = 0;      ///< In the submission's file; 0 when unknown.
  std::string what;  ///< The library cost that was charged there; empty for the code itself.
};

/// The lines of counted places. Addresses are asked of the program's locator; one inside a library
/// is followed to where it was reached from until a line of the submission comes up. Places that
/// cannot be found have line 0. Throws SandboxError when the sandbox fails.
[[nodiscard]] std::map<std::string, CountedPlace> locate_places(
    sandbox::Sandbox& sandbox, const CountingProgram& program, std::span<const std::string> keys,
    const std::unordered_map<std::string, std::string>& reached_from);

/// What a locator printed: the innermost line of `file` for each address, as it was asked for. Only
/// addresses that lie in the file, or are inlined into it, are there.
[[nodiscard]] std::map<std::string, int> parse_locations(std::string_view output,
                                                         std::string_view file);

}  // namespace gavel::judge
