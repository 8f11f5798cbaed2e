#pragma once

#include <filesystem>
#include <optional>

#include "gavel/judge/language.h"

namespace gavel::judge {

/// A Java development kit on this machine.
struct JavaHome {
  Toolchain toolchain;           ///< Its `java`.
  std::filesystem::path folder;  ///< With bin/, lib/ and conf/ in it.
};

/// The one that is used: JAVA_HOME, then what PATH leads to, then the system's. 11 or newer.
[[nodiscard]] const std::optional<JavaHome>& java_home();

/// What a Java program sees: the kit, the files of /etc that Debian's has links to, the system's
/// libraries, and the folder of prebuilt pieces when there is one.
[[nodiscard]] sandbox::Room java_room(const std::filesystem::path& prebuilt);

}  // namespace gavel::judge
