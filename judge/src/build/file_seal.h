#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "gavel/sandbox/command.h"

/// Folders of files that may be damaged behind gavel's back: truncated, deleted, half written.
namespace gavel::judge {

/// Writes a file that other users of this machine's kernel (the sandboxed program is one) may read,
/// through a temporary name. False when it cannot be written.
[[nodiscard]] bool write_file(const std::filesystem::path& file, std::string_view content,
                              bool executable);

/// Records size and checksum of the folder's files in a file "seal", which makes the folder count
/// as complete. False when it cannot be written.
[[nodiscard]] bool seal(const std::filesystem::path& folder);

enum class SealCheck {
  kContent,  ///< Every byte: for small folders.
  kSizes,    ///< Sizes and times of change: for large files, which a compiler checks itself.
};

/// Whether the folder holds exactly what was sealed.
[[nodiscard]] bool is_sealed(const std::filesystem::path& folder, SealCheck check);

/// Makes the folder and its parents, readable by all. False when that is impossible.
[[nodiscard]] bool make_folder(const std::filesystem::path& folder);

}  // namespace gavel::judge
