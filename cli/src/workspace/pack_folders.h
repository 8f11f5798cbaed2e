#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <vector>

#include "gavel/judge/pack.h"

namespace gavel::cli {

/// Where problems are looked for, in order of precedence, each under a name of its own:
///   1. the folders given with --pack, in that order, named like the folder
///   2. "workspace": problems/ of the workspace
///   3. checkouts in the user's data folder (.../gavel/problems/NAME with a .git or a problems/),
///      by name
///   4. "user": the rest of that folder
///   5. "built-in": the problems that came with gavel
/// A name that is taken gets a number: "mine", "mine-2".
[[nodiscard]] std::vector<judge::PackFolder> pack_folders(
    std::span<const std::filesystem::path> given,
    const std::optional<std::filesystem::path>& workspace);

}  // namespace gavel::cli
