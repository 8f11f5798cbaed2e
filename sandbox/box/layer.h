#pragma once

#include <sys/types.h>

#include "../protocol/messages.h"
#include "../protocol/unique_fd.h"

namespace gavel::sandbox {

/// What the layers find out about the box while they build it, and what each run needs of it.
struct BoxState {
  uid_t program_uid = 0;      ///< As seen inside; the programs run under it.
  bool changes_user = false;  ///< The box has another user than its programs.
  bool own_pid_namespace = false;
  UniqueFd scratch_box;              ///< /box
  UniqueFd scratch_tmp;              ///< /tmp, none when weak
  std::vector<std::string> islands;  ///< Entries of /tmp that are read-only mounts.
  UniqueFd notifications;            ///< Forbidden calls arrive here; none: they end the process.
  UniqueFd children;                 ///< Without a pid namespace: the list of the box's children.
  std::uint64_t key = 0;             ///< See layer_seccomp.cpp.
};

/// One layer: built once, in the order of the table in main.cpp. Each throws StepFailure when it
/// should be there and cannot be had.
struct Layer {
  LayerReport (*prepare)(const SetupRequest& setup, BoxState& state);
};

LayerReport prepare_namespaces(const SetupRequest& setup, BoxState& state);
LayerReport prepare_mounts(const SetupRequest& setup, BoxState& state);
LayerReport prepare_credentials(const SetupRequest& setup, BoxState& state);
LayerReport prepare_landlock(const SetupRequest& setup, BoxState& state);
LayerReport prepare_rlimits(const SetupRequest& setup, BoxState& state);
LayerReport prepare_seccomp(const SetupRequest& setup, BoxState& state);

/// The parts that act on the program's process, between clone and exec: async-signal-safe, 0 or
/// an errno value.
int apply_credentials(const BoxState& state);
int apply_rlimits(const ResourceLimits& limits);

}  // namespace gavel::sandbox
