// The box loads the filter once, on itself: every program inherits it, and loading costs nothing
// per run. What the box must do and programs must not (fork in a one-process room) the filter lets
// through only with a random 64-bit key in the sixth argument register, which those calls do not
// use: the key lives in the box's memory and in the filter, where no program can read it.
//
// A forbidden call does not kill at once: it parks the caller and tells the box, which can then
// name the call in the verdict before it ends the run.
#include <cerrno>
#include <cstring>
#include <vector>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "layer.h"
#include "step_failure.h"

namespace gavel::sandbox {

namespace {

using Program = std::vector<sock_filter>;

Program to_program(const std::string& bytes) {
  if (bytes.empty() || bytes.size() % sizeof(sock_filter) != 0) {
    fail_step("read the system call filter", EBADMSG);
  }
  Program program(bytes.size() / sizeof(sock_filter));
  std::memcpy(program.data(), bytes.data(), bytes.size());
  return program;
}

void kill_instead_of_asking(Program& program) {
  for (sock_filter& instruction : program) {
    if (instruction.code == (BPF_RET | BPF_K) && instruction.k == SECCOMP_RET_USER_NOTIF) {
      instruction.k = SECCOMP_RET_KILL_PROCESS;
    }
  }
}

long load(Program& program, unsigned long flags) {
  const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
  // Without SPEC_ALLOW, older kernels slow every filtered program down.
  return ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags | SECCOMP_FILTER_FLAG_SPEC_ALLOW,
                   &filter);
}

}  // namespace

LayerReport prepare_seccomp(const SetupRequest& setup, BoxState& state) {
  state.key = setup.key;
  Program program = to_program(setup.filter);
  const long listener = load(program, SECCOMP_FILTER_FLAG_NEW_LISTENER);
  if (listener >= 0) {
    state.notifications = UniqueFd(static_cast<int>(listener));
    return {"seccomp", true, "forbidden calls are named"};
  }
  kill_instead_of_asking(program);
  require(load(program, 0), "load the system call filter");
  return {"seccomp", true, "forbidden calls end the process unnamed"};
}

}  // namespace gavel::sandbox
