#pragma once

#include <filesystem>

#include "gavel/sandbox/command.h"

namespace gavel::judge {

/// A room with a compiler and the system's headers and libraries. Not all of /usr: an installed
/// problem pack, with its tests, lies in /usr/share. `prebuilt` is shown too unless it is empty.
[[nodiscard]] sandbox::Room compiler_room(const std::filesystem::path& compiler,
                                          const std::filesystem::path& prebuilt);

}  // namespace gavel::judge
