#pragma once

#include <filesystem>
#include <vector>

namespace gavel::cli {

/// Folders after the XDG base directory rules: an empty variable counts as unset, a relative one is
/// ignored. Nothing is created here.
[[nodiscard]] std::filesystem::path cache_home();   ///< .../gavel
[[nodiscard]] std::filesystem::path data_home();    ///< .../gavel
[[nodiscard]] std::filesystem::path config_home();  ///< .../gavel
[[nodiscard]] std::filesystem::path home();

/// The folder of the running binary.
[[nodiscard]] std::filesystem::path program_folder();

/// The problems that came with gavel: of the installation, or of the source tree that this binary
/// was built in. Empty when neither is there.
[[nodiscard]] std::filesystem::path built_in_pack();

/// The problems that `gavel new` copies, one folder a kind, in the same way.
[[nodiscard]] std::filesystem::path problem_templates();

/// The documentation that came with gavel, in the same way.
[[nodiscard]] std::filesystem::path documentation();

}  // namespace gavel::cli
