#include "enter_namespaces.h"

#include <cstdio>
#include <string>

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../protocol/unique_fd.h"
#include "step_failure.h"

namespace gavel::sandbox {

namespace {

constexpr int kNamespaces = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET |
                            CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP;
constexpr unsigned long kFirstProgramId = 0x50000000;
constexpr unsigned long kPidRange = 1UL << 22;

bool write_text(const std::string& path, const std::string& text) {
  const UniqueFd fd(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!fd) return false;
  return ::write(fd.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

bool map_as_root(const std::string& proc) {
  const unsigned long kuid = pick_program_id();
  if (kuid == 0) return false;
  const std::string map =
      "0 0 1\n" + std::to_string(kProgramId) + " " + std::to_string(kuid) + " 1\n";
  return write_text(proc + "/uid_map", map) && write_text(proc + "/gid_map", map);
}

void map_as_user(const std::string& proc) {
  const std::string inside = std::to_string(kProgramId) + " ";
  if (!write_text(proc + "/setgroups", "deny")) fail_step("give up setgroups");
  if (!write_text(proc + "/uid_map", inside + std::to_string(::geteuid()) + " 1\n")) {
    fail_step("map the user id");
  }
  if (!write_text(proc + "/gid_map", inside + std::to_string(::getegid()) + " 1\n")) {
    fail_step("map the group id");
  }
}

/// Waits in the new process until the parent has written the id maps.
void await_maps(int go) {
  require(::prctl(PR_SET_PDEATHSIG, SIGKILL), "die with the parent");
  char byte = 0;
  ssize_t n = 0;
  do {
    n = ::read(go, &byte, 1);
  } while (n < 0 && errno == EINTR);
  if (n != 1) ::_exit(1);
}

}  // namespace

unsigned long pick_program_id() {
  unsigned long inside = 0;
  unsigned long outside = 0;
  unsigned long count = 0;
  std::FILE* map = std::fopen("/proc/self/uid_map", "re");
  const bool known =
      map != nullptr && std::fscanf(map, "%lu %lu %lu", &inside, &outside, &count) == 3;
  if (map != nullptr) std::fclose(map);
  const unsigned long unique = static_cast<unsigned long>(::getpid()) % kPidRange;
  if (!known || inside + count > kFirstProgramId + kPidRange) return kFirstProgramId + unique;
  if (count < 2) return 0;
  return inside + count - 1 - unique % (count / 2);
}

pid_t fork_into_namespaces() {
  int ends[2];
  require(::pipe2(ends, O_CLOEXEC), "make a pipe");
  UniqueFd go_read(ends[0]);
  UniqueFd go_write(ends[1]);
  const long child =
      require(::syscall(SYS_clone, kNamespaces | SIGCHLD, 0, 0, 0, 0), "create namespaces");
  if (child == 0) {
    go_write.reset();
    await_maps(go_read.get());
    return 0;
  }
  try {
    const std::string proc = "/proc/" + std::to_string(child);
    if (::geteuid() != 0 || !map_as_root(proc)) map_as_user(proc);
  } catch (const StepFailure&) {
    go_write.reset();
    ::waitpid(static_cast<pid_t>(child), nullptr, 0);
    throw;
  }
  if (::write(go_write.get(), "g", 1) != 1) fail_step("start the box");
  return static_cast<pid_t>(child);
}

}  // namespace gavel::sandbox
