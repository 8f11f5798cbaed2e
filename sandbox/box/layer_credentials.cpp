#include <cerrno>

#include <linux/capability.h>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "layer.h"
#include "step_failure.h"

namespace gavel::sandbox {

namespace {

constexpr unsigned long kLockedSecurebits =
    SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP_LOCKED | SECBIT_KEEP_CAPS_LOCKED |
    SECBIT_NO_CAP_AMBIENT_RAISE | SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;

int drop_capabilities() {
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct nothing[2] = {};
  return ::syscall(SYS_capset, &header, nothing) < 0 ? errno : 0;
}

}  // namespace

LayerReport prepare_credentials(const SetupRequest& setup, BoxState& state) {
  require(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "set no_new_privs");
  if (setup.weak) {
    return {"credentials", true,
            std::string("no_new_privs, ") +
                (state.changes_user ? "a user id of its own" : "your user id")};
  }
  require(::prctl(PR_SET_SECUREBITS, kLockedSecurebits), "lock securebits");
  for (unsigned long capability = 0; ::prctl(PR_CAPBSET_READ, capability) >= 0; ++capability) {
    require(::prctl(PR_CAPBSET_DROP, capability), "drop the bounding set");
  }
  return {"credentials", true,
          std::string("no_new_privs, no capabilities, ") +
              (state.changes_user ? "a user id of its own" : "your user id")};
}

int apply_credentials(const BoxState& state) {
  if (state.changes_user) {
    const uid_t id = state.program_uid;
    if (::syscall(SYS_setgroups, 0, nullptr) < 0) return errno;
    if (::syscall(SYS_setresgid, id, id, id) < 0) return errno;
    if (::syscall(SYS_setresuid, id, id, id) < 0) return errno;
  }
  return drop_capabilities();
}

}  // namespace gavel::sandbox
