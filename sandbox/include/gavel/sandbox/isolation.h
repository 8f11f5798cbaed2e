#pragma once

#include <string>
#include <vector>

namespace gavel::sandbox {

enum class LayerState {
  kOn,      ///< In force.
  kOff,     ///< Could be had, but this run did not ask for it.
  kAbsent,  ///< This machine cannot provide it.
};

/// One layer of the sandbox and whether it is in force, for reports and `gavel doctor`.
struct Layer {
  std::string name;  ///< "namespaces", "mounts", "credentials", "rlimits", "cgroup", "seccomp", ...
  LayerState state = LayerState::kAbsent;
  std::string detail;  ///< What exactly: "user pid net mount ipc uts", "v1 memory pids cpuacct".
  std::string effect;  ///< When absent: what that costs.
  std::string fix;     ///< When absent: how to get it. May be empty.
};

/// The layers in force, outermost first.
struct Isolation {
  std::vector<Layer> layers;

  /// True when user, mount, pid and network namespaces and the seccomp filter are all in force.
  [[nodiscard]] bool full() const;
};

}  // namespace gavel::sandbox
