#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "gavel/sandbox/command.h"

namespace gavel::judge {

/// Addresses in a program's file as 16 hexadecimal digits.
[[nodiscard]] std::string address_text(std::uint64_t address);

/// Asks in which lines of source the addresses are. Nothing when there is no tool that knows.
[[nodiscard]] std::optional<sandbox::Command> ask_for_lines(
    const std::filesystem::path& program, const std::vector<std::string>& addresses);

/// Its answer: for each address "FILE:LINE", inlined functions first.
[[nodiscard]] std::map<std::string, std::vector<std::string>> read_lines(const std::string& answer);

}  // namespace gavel::judge
