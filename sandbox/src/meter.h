#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include <sys/types.h>

#include "cgroup.h"

namespace gavel::sandbox {

/// Watches a running program from outside: what it has used so far.
class Meter {
 public:
  virtual ~Meter() = default;

  /// CPU time from exec. Never goes back; stays at the last known value once the program is gone.
  [[nodiscard]] virtual std::chrono::nanoseconds cpu() = 0;

  /// Resident memory in bytes; 0 once the program is gone.
  [[nodiscard]] virtual std::uint64_t resident_bytes() = 0;

  /// How long the thread that had to wait longest was ready to run while processors did other
  /// things. 0 where the kernel does not count it. Costs a walk over all threads.
  [[nodiscard]] virtual std::chrono::nanoseconds kept_waiting() = 0;

  /// Whether every thread sleeps, waiting for something that has not happened.
  [[nodiscard]] virtual bool all_asleep() = 0;
};

/// Of one process with its threads, exact to the nanosecond and cheap: one system call each. `pid`
/// as gavel sees it; `before_exec` is CPU time that was the sandbox's, not the program's.
[[nodiscard]] std::unique_ptr<Meter> make_process_meter(pid_t pid,
                                                        std::chrono::nanoseconds before_exec);

/// Of every process below `box`, the box itself not counted. The time of processes that have ended
/// and been waited for is known to 10 ms.
[[nodiscard]] std::unique_ptr<Meter> make_tree_meter(pid_t box, pid_t program,
                                                     std::chrono::nanoseconds before_exec);

/// Of one control group, everything that ever ran in it counted exactly; what the group does not
/// tell comes from `inner`.
[[nodiscard]] std::unique_ptr<Meter> make_cgroup_meter(const Cgroup& group,
                                                       std::unique_ptr<Meter> inner);

}  // namespace gavel::sandbox
