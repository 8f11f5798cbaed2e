#pragma once

#include <filesystem>
#include <string>

namespace gavel::cli {

/// Copies the problem in `source` (a folder with a problem.yaml) to the new folder `target`, under
/// the id that the target is named by. Hidden files stay behind. Either everything is there
/// afterwards or nothing. False, and nothing done, when something lies at `target` already. Throws
/// CommandError for a problem file without an `id:` line, filesystem_error when it cannot be written.
[[nodiscard]] bool copy_problem(const std::filesystem::path& source,
                                const std::filesystem::path& target);

/// The text of a problem file with another id, and a title made of it.
[[nodiscard]] std::string with_other_id(const std::string& text, const std::string& id);

}  // namespace gavel::cli
