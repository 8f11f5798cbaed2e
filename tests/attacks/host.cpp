#include "host.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include <grp.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace gavel::attacks {

namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string list(const std::filesystem::path& directory, const std::string& prefix) {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(directory, error)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(prefix)) names.push_back(name);
  }
  std::ranges::sort(names);
  std::string text;
  for (const std::string& name : names) text += name + "\n";
  return text;
}

/// Groups that a box of this process left behind, in any hierarchy.
std::string own_cgroups() {
  const std::string prefix = "gavel-" + std::to_string(::getpid()) + "-";
  std::string found;
  std::error_code error;
  const auto options = std::filesystem::directory_options::skip_permission_denied;
  for (std::filesystem::recursive_directory_iterator it("/sys/fs/cgroup", options, error), end;
       !error && it != end; it.increment(error)) {
    if (it.depth() > 6) it.disable_recursion_pending();
    if (it->path().filename().string().starts_with(prefix)) found += it->path().string() + "\n";
  }
  return found;
}

/// Serial number, type and description of each key. How often one is in use changes by itself, and
/// keyrings of sessions come and go with logins; what an attack would plant is a key of its own.
std::string keys() {
  std::ifstream in("/proc/keys");
  std::string found;
  for (std::string line; std::getline(in, line);) {
    // serial flags usage timeout permissions uid gid type description
    std::istringstream words(line);
    std::string serial, skipped, type, description;
    words >> serial;
    for (int i = 0; i < 6; ++i) words >> skipped;
    words >> type >> std::ws;
    std::getline(words, description);
    if (type == "keyring" && description.starts_with("_ses")) continue;
    found += serial + " " + type + " " + description + "\n";
  }
  return found;
}

std::string hostname() {
  char name[256] = {};
  ::gethostname(name, sizeof name - 1);
  return name;
}

}  // namespace

HostState look_at_host(const std::filesystem::path& canary) {
  return {{"mounts", read_file("/proc/self/mountinfo")},
          {"System V shared memory", read_file("/proc/sysvipc/shm")},
          {"/dev/shm", list("/dev/shm", "")},
          {"temporary directories", list(std::filesystem::temp_directory_path(), "gavel-weak-")},
          {"keys", keys()},
          {"cgroups", own_cgroups()},
          {"host name", hostname()},
          {"the canary", read_file(canary)},
          {"processes", std::to_string(count_descendants())}};
}

std::vector<std::string> differences(const HostState& before, const HostState& after) {
  std::vector<std::string> lines;
  for (const auto& [what, text] : before) {
    if (after.at(what) != text) lines.push_back(what + " changed: " + after.at(what));
  }
  return lines;
}

std::size_t count_descendants() {
  std::vector<std::string> pids{std::to_string(::getpid())};
  for (std::size_t i = 0; i < pids.size(); ++i) {
    std::error_code error;
    for (const auto& task :
         std::filesystem::directory_iterator("/proc/" + pids[i] + "/task", error)) {
      std::ifstream in(task.path() / "children");
      for (std::string pid; in >> pid;) pids.push_back(pid);
    }
  }
  return pids.size() - 1;
}

void refuse_user_namespaces() {
  constexpr auto kNumber = static_cast<unsigned>(offsetof(seccomp_data, nr));
  constexpr auto kFlags = static_cast<unsigned>(offsetof(seccomp_data, args[0]));
  constexpr unsigned kRefuse = SECCOMP_RET_ERRNO | EPERM;
  sock_filter program[] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, kNumber),
                           BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 5, 0),
                           BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_unshare, 1, 0),
                           BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 4),
                           BPF_STMT(BPF_LD | BPF_W | BPF_ABS, kFlags),
                           BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_NEWUSER, 0, 2),
                           BPF_STMT(BPF_RET | BPF_K, kRefuse),
                           BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
                           BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
  const sock_fprog filter{static_cast<unsigned short>(std::size(program)), program};
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
      ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0) {
    throw std::runtime_error("cannot simulate a host that refuses user namespaces");
  }
}

void become_nobody() {
  constexpr unsigned kNobody = 54321;
  if (::setgroups(0, nullptr) != 0 || ::setresgid(kNobody, kNobody, kNobody) != 0 ||
      ::setresuid(kNobody, kNobody, kNobody) != 0) {
    throw std::runtime_error("cannot become an ordinary user");
  }
  // Changing the user made this process's own /proc files unreadable to it.
  if (::prctl(PR_SET_DUMPABLE, 1) != 0) throw std::runtime_error("cannot become dumpable");
}

}  // namespace gavel::attacks
