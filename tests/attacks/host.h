#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace gavel::attacks {

/// What an attack could have changed of the host, as texts that can be compared.
using HostState = std::map<std::string, std::string>;

[[nodiscard]] HostState look_at_host(const std::filesystem::path& canary);

/// One line per difference.
[[nodiscard]] std::vector<std::string> differences(const HostState& before, const HostState& after);

/// Processes below this one.
[[nodiscard]] std::size_t count_descendants();

/// Makes every later attempt of this process to create a user namespace fail with EPERM, as hosts
/// that restrict them do.
void refuse_user_namespaces();

/// Becomes a user that has no name and no rights. Only root can.
void become_nobody();

}  // namespace gavel::attacks
