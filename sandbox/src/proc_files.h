#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include <sys/types.h>

namespace gavel::sandbox {

/// The CPU clock of a process; nothing when it is gone.
[[nodiscard]] std::optional<std::chrono::nanoseconds> process_cpu(pid_t pid);

/// CPU time of the children that a process has waited for, in steps of 10 ms.
[[nodiscard]] std::chrono::nanoseconds waited_children_cpu(pid_t pid);

struct ResidentMemory {
  std::uint64_t own = 0;   ///< Anonymous and shared anonymous memory.
  std::uint64_t file = 0;  ///< Pages of files, which processes share.
};

[[nodiscard]] ResidentMemory resident_memory(pid_t pid);

/// Direct children of all threads of a process.
[[nodiscard]] std::vector<pid_t> children_of(pid_t pid);

/// How long that thread of a process waited for a processor, ready to run, which waited longest; 0 where
/// the kernel does not count it.
[[nodiscard]] std::chrono::nanoseconds longest_wait_for_processor(pid_t pid);

/// Whether every thread of a process is in state S. False when it is gone.
[[nodiscard]] bool all_threads_asleep(pid_t pid);

}  // namespace gavel::sandbox
