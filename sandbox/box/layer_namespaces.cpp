#include <fcntl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "enter_namespaces.h"
#include "layer.h"
#include "step_failure.h"

namespace gavel::sandbox {

namespace {

/// Programs cannot make user namespaces anyway (seccomp); this holds even if that layer failed.
bool forbid_nested_user_namespaces() {
  const UniqueFd limit(::open("/proc/sys/user/max_user_namespaces", O_WRONLY | O_CLOEXEC));
  return limit && ::write(limit.get(), "0", 1) == 1;
}

/// Without a pid namespace, what a program leaves behind comes back to the box as its child.
void keep_orphans(BoxState& state) {
  require(::prctl(PR_SET_CHILD_SUBREAPER, 1), "adopt orphans");
  const std::string self = std::to_string(::getpid());
  const std::string list = "/proc/self/task/" + self + "/children";
  state.children = UniqueFd(require(::open(list.c_str(), O_RDONLY | O_CLOEXEC), "list children"));
}

}  // namespace

LayerReport prepare_namespaces(const SetupRequest& setup, BoxState& state) {
  require(::prctl(PR_SET_DUMPABLE, 0), "hide the box's memory");
  if (setup.weak) {
    keep_orphans(state);
    state.changes_user = ::geteuid() == 0;
    state.program_uid = state.changes_user ? static_cast<uid_t>(pick_program_id()) : ::getuid();
    if (state.program_uid == 0) fail_step("find a user for programs: root they must not be", EPERM);
    return {"namespaces", false, ""};
  }
  state.own_pid_namespace = true;
  state.program_uid = kProgramId;
  state.changes_user = ::geteuid() == 0;
  require(::sethostname("box", 3), "name the host");
  const bool flat = forbid_nested_user_namespaces();
  return {"namespaces", true,
          std::string("user mount pid net ipc uts cgroup") + (flat ? ", none nested" : "")};
}

}  // namespace gavel::sandbox
