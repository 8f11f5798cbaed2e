#pragma once

#include <cstdint>
#include <string>

#include "gavel/sandbox/command.h"

namespace gavel::sandbox {

/// Builds the system call filter of a profile as a BPF program in its binary form. Calls that the
/// box itself needs pass with `key` in their sixth argument register; forbidden calls ask the
/// listener (SECCOMP_RET_USER_NOTIF). Takes milliseconds. Throws SandboxError.
[[nodiscard]] std::string build_seccomp_filter(Profile profile, std::uint64_t key);

/// The name of a system call as the filter reports it, e.g. "socket", or "i386 call 11".
[[nodiscard]] std::string system_call_name(std::uint64_t architecture, std::uint64_t number);

}  // namespace gavel::sandbox
