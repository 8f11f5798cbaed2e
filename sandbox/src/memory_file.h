#pragma once

#include <string_view>

#include "../protocol/unique_fd.h"

namespace gavel::sandbox {

/// Copies `bytes` into an anonymous file that nobody can change any more. Throws SandboxError.
[[nodiscard]] UniqueFd make_memory_file(std::string_view bytes);

/// Copies a file into an anonymous executable file that nobody can change. Throws SandboxError.
[[nodiscard]] UniqueFd copy_to_memory_file(int file);

/// A new open file description of the same file, read-only, at offset 0. Throws SandboxError.
[[nodiscard]] UniqueFd reopen_for_reading(int fd);

}  // namespace gavel::sandbox
