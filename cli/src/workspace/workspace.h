#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gavel::cli {

/// A folder of solutions, marked by .gavel/workspace.yaml.
struct Workspace {
  std::filesystem::path folder;
  std::string language;  ///< The usual language's id; may be empty.
};

/// The workspace around `from`, or the one that the user's settings name; nothing when there is
/// none. Throws InputError for a settings file that cannot be read.
[[nodiscard]] std::optional<Workspace> find_workspace(const std::filesystem::path& from);

/// Makes a workspace: folder, marker, .gitignore, and the user's settings when they do not exist
/// yet. Never overwrites a file. Throws std::filesystem::filesystem_error.
struct InitResult {
  std::vector<std::filesystem::path> made;     ///< Files that were written.
  std::vector<std::filesystem::path> kept;     ///< Files that were there already.
};
[[nodiscard]] InitResult make_workspace(const std::filesystem::path& folder,
                                        const std::string& language);

/// Writes a new file, making its folder. False when the file is there already: it is left alone.
/// Throws std::filesystem::filesystem_error with the path and the reason.
bool write_new_file(const std::filesystem::path& file, const std::string& content);

/// Writes a file that is gavel's own, replacing an older one in one step: a reader sees the old or
/// the new text, never half of it. Throws std::filesystem::filesystem_error.
void replace_file(const std::filesystem::path& file, const std::string& content);

}  // namespace gavel::cli
