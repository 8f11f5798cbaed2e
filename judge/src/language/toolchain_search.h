#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Finding compilers and interpreters on this machine.
namespace gavel::judge {

/// The executables of these names in the directories of PATH, in that order, each name in every
/// directory before the next name. Compiler wrappers (ccache, distcc) are passed over: they need
/// files of the user that no box shows.
[[nodiscard]] std::vector<std::filesystem::path> find_executables(
    std::initializer_list<std::string_view> names);

/// Whether the file is a script, e.g. the shim of a version manager, and not a program itself.
[[nodiscard]] bool is_script(const std::filesystem::path& file);

/// Standard output of a trusted tool, run outside any sandbox with an empty standard input; empty
/// when it cannot be run, fails, or does not end within five seconds.
[[nodiscard]] std::string output_of(const std::vector<std::string>& command);

/// The same, remembered between processes (see remember_toolchains_in) for as long as the tool's file
/// stays the same. The shims of version managers are asked every time: what they run can change
/// without them. So are tools that answered nothing.
[[nodiscard]] std::string remembered_output_of(const std::vector<std::string>& command);

/// The first dotted number in a text: "12.2.0" of "g++ (Debian 12.2.0-14) 12.2.0".
[[nodiscard]] std::string first_version(std::string_view text);

/// Those of the paths that exist, for a room.
[[nodiscard]] std::vector<std::filesystem::path> existing(std::vector<std::filesystem::path> paths);

}  // namespace gavel::judge
