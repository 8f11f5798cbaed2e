#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <sys/types.h>

#include "gavel/sandbox/bytes.h"

namespace gavel::sandbox {

/// A control group of one box, with the box and all its programs inside. Removed at the end.
class Cgroup {
 public:
  virtual ~Cgroup() = default;

  /// Puts a process (and what it will fork) into the group. Throws SandboxError.
  virtual void enter(pid_t pid) = 0;

  /// Sets what the group may use; cheap when nothing changed. Throws SandboxError.
  virtual void set_limits(Bytes memory, unsigned processes) = 0;

  /// CPU time of everything that ever ran in the group; nothing when it is not counted.
  [[nodiscard]] virtual std::optional<std::chrono::nanoseconds> cpu() const = 0;

  /// How many processes the kernel has ended for want of memory.
  [[nodiscard]] virtual std::uint64_t oom_kills() const = 0;

  /// Whether the kernel itself holds the memory limit.
  [[nodiscard]] virtual bool limits_memory() const = 0;

  /// For reports: "v1 memory pids cpuacct".
  [[nodiscard]] virtual std::string detail() const = 0;
};

/// The version 1 hierarchy; null when there is none this user may use.
[[nodiscard]] std::unique_ptr<Cgroup> make_cgroup_v1();

/// Version 2 below this process's own group; without controllers where they are not handed down.
/// Null when this user may not make groups there.
[[nodiscard]] std::unique_ptr<Cgroup> make_cgroup_v2();

/// Version 2 in the scope that systemd made for a box alone. Null when it is not usable.
[[nodiscard]] std::unique_ptr<Cgroup> make_cgroup_in_scope(pid_t box);

}  // namespace gavel::sandbox
