#pragma once

#include <filesystem>
#include <string>

#include "gavel/judge/language.h"
#include "gavel/sandbox/command.h"

namespace gavel::judge {

/// A key of everything that decides what a build command makes: the command itself and the tool.
[[nodiscard]] std::string command_key(const sandbox::Command& command, const Toolchain& toolchain);

/// A key of a tool: path, version, and when and how large its file is, so that an upgrade in place
/// is noticed.
[[nodiscard]] std::string toolchain_key(const Toolchain& toolchain);

}  // namespace gavel::judge
