#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "gavel/judge/debug_kit.h"

namespace gavel::cli {

/// Finds a debugger for a language: the wanted one, or the first that is installed. Throws
/// CommandError (kEnvironment) with what to install, kUsage for one that does not know the
/// language.
[[nodiscard]] std::string choose_debugger(const std::string& language, const std::string& wanted);

/// The words that start it on a kit that lies in `folder`: it stops where gavel calls the solution.
[[nodiscard]] std::vector<std::string> debugger_command(const std::string& debugger,
                                                        const judge::DebugKit& kit,
                                                        const std::filesystem::path& folder);

/// What else has to lie in that folder for it.
[[nodiscard]] std::vector<sandbox::BoxFile> debugger_files(const std::string& debugger,
                                                           const judge::DebugKit& kit);

/// .vscode/launch.json for the kit in .gavel/debug of the folder that is open there.
[[nodiscard]] std::string launch_json(const std::string& debugger, const std::string& case_name);

/// One line for a shell.
[[nodiscard]] std::string shell_line(const std::vector<std::string>& words);

}  // namespace gavel::cli
