#include "seccomp_filter.h"

#include <cerrno>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

#include "../protocol/unique_fd.h"
#include "system_calls.h"

namespace gavel::sandbox {

namespace {

constexpr std::uint64_t kX32Bit = 0x40000000;
constexpr unsigned kTreeShaped = 2;
constexpr std::uint32_t kForbid = SCMP_ACT_NOTIFY;

constexpr unsigned kPrctlAllowed[] = {
    PR_SET_PDEATHSIG,   PR_GET_PDEATHSIG,   PR_GET_DUMPABLE,     PR_SET_DUMPABLE,
    PR_SET_NAME,        PR_GET_NAME,        PR_GET_SECCOMP,      PR_CAPBSET_READ,
    PR_GET_TIMERSLACK,  PR_SET_TIMERSLACK,  PR_GET_NO_NEW_PRIVS, PR_SET_NO_NEW_PRIVS,
    PR_GET_THP_DISABLE, PR_SET_THP_DISABLE, PR_GET_SECUREBITS,   PR_GET_KEEPCAPS,
    PR_GET_TID_ADDRESS, 0x53564d41 /* PR_SET_VMA */};

constexpr unsigned kIoctlAllowed[] = {TCGETS,  TIOCGWINSZ, TIOCGPGRP, FIONREAD,
                                      FIONBIO, FIOCLEX,    FIONCLEX,  FIOASYNC};

struct ReleaseFilter {
  void operator()(void* filter) const { ::seccomp_release(filter); }
};

class FilterBuilder {
 public:
  FilterBuilder(Profile profile, std::uint64_t key)
      : filter_(::seccomp_init(SCMP_ACT_ERRNO(ENOSYS))), profile_(profile), key_(key) {
    if (!filter_) throw SandboxError("build the system call filter", ENOMEM);
    check(::seccomp_attr_set(filter_.get(), SCMP_FLTATR_CTL_OPTIMIZE, kTreeShaped));
    check(::seccomp_attr_set(filter_.get(), SCMP_FLTATR_ACT_BADARCH, kForbid));
  }

  std::string build() {
    add_lists();
    add_processes();
    add_sockets();
    add_special_calls();
    return export_program();
  }

 private:
  static void check(int result) {
    if (result < 0) throw SandboxError("build the system call filter", -result);
  }

  template <typename... Conditions>
  void rule(std::uint32_t action, const char* name, Conditions... conditions) {
    const int call = ::seccomp_syscall_resolve_name(name);
    // Negative: this architecture has no such call, or libseccomp is older than the call.
    if (call < 0) return;
    check(::seccomp_rule_add(filter_.get(), action, call, sizeof...(conditions), conditions...));
  }

  void add_lists() {
    const SystemCalls& calls = system_calls();
    for (const char* name : calls.allowed) rule(SCMP_ACT_ALLOW, name);
    for (const char* name : calls.refused) rule(SCMP_ACT_ERRNO(EPERM), name);
    for (const char* name : calls.forbidden) rule(kForbid, name);
    if (profile_ != Profile::kRun) return;
    for (const char* name : calls.forbidden_in_run) rule(kForbid, name);
  }

  /// clone3 takes its flags from memory, where no filter can read them: callers fall back to clone.
  void add_processes() {
    constexpr std::uint64_t kNamespaces = CLONE_NEWNS | CLONE_NEWUTS | CLONE_NEWIPC |
                                          CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET |
                                          CLONE_NEWCGROUP | CLONE_PTRACE;
    rule(SCMP_ACT_ALLOW, "clone", SCMP_A5(SCMP_CMP_EQ, key_));
    if (profile_ == Profile::kMulti) {
      rule(SCMP_ACT_ALLOW, "clone", SCMP_A0(SCMP_CMP_MASKED_EQ, kNamespaces, 0));
      rule(SCMP_ACT_ALLOW, "fork");
      rule(SCMP_ACT_ALLOW, "vfork");
      forbid_clone(SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_NEWUSER, CLONE_NEWUSER));
      return;
    }
    rule(SCMP_ACT_ALLOW, "clone",
         SCMP_A0(SCMP_CMP_MASKED_EQ, kNamespaces | CLONE_THREAD, CLONE_THREAD));
    forbid_clone(SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
    rule(kForbid, "fork");
    rule(kForbid, "vfork");
  }

  /// The two halves of "not the key": a filter compares, it has no else.
  void forbid_clone(scmp_arg_cmp flags) {
    rule(kForbid, "clone", flags, SCMP_A5(SCMP_CMP_LT, key_));
    rule(kForbid, "clone", flags, SCMP_A5(SCMP_CMP_GT, key_));
  }

  void add_sockets() {
    rule(SCMP_ACT_ALLOW, "socketpair", SCMP_A0(SCMP_CMP_EQ, AF_UNIX));
    constexpr unsigned kProbed[] = {AF_INET, AF_INET6, AF_NETLINK};
    rule(SCMP_ACT_ERRNO(EACCES), "socket", SCMP_A0(SCMP_CMP_EQ, AF_UNIX));
    for (const unsigned family : kProbed) {
      const std::uint32_t action = profile_ == Profile::kRun ? kForbid : SCMP_ACT_ERRNO(EACCES);
      rule(action, "socket", SCMP_A0(SCMP_CMP_EQ, family));
    }
    static_assert(AF_INET6 == 10 && AF_NETLINK == 16);
    rule(kForbid, "socket", SCMP_A0(SCMP_CMP_GT, AF_NETLINK));
    for (unsigned family = AF_INET + 1; family < AF_NETLINK; ++family) {
      if (family != AF_INET6) rule(kForbid, "socket", SCMP_A0(SCMP_CMP_EQ, family));
    }
  }

  void add_special_calls() {
    for (const unsigned option : kPrctlAllowed) {
      rule(SCMP_ACT_ALLOW, "prctl", SCMP_A0(SCMP_CMP_EQ, option));
    }
    for (const unsigned request : kIoctlAllowed) {
      rule(SCMP_ACT_ALLOW, "ioctl", SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffff, request));
    }
    rule(SCMP_ACT_ALLOW, "ioctl", SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffff, SECCOMP_IOCTL_NOTIF_RECV),
         SCMP_A5(SCMP_CMP_EQ, key_));
    rule(kForbid, "ioctl", SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffff, TIOCSTI));
    rule(kForbid, "ioctl", SCMP_A1(SCMP_CMP_MASKED_EQ, 0xffffffff, 0x541c /* TIOCLINUX */));
    // A pipe may not grow beyond what everybody gets: kernel memory is on nobody's account.
    rule(SCMP_ACT_ALLOW, "fcntl", SCMP_A1(SCMP_CMP_LT, F_SETPIPE_SZ));
    rule(SCMP_ACT_ALLOW, "fcntl", SCMP_A1(SCMP_CMP_GT, F_SETPIPE_SZ));
    rule(SCMP_ACT_ERRNO(EPERM), "fcntl", SCMP_A1(SCMP_CMP_EQ, F_SETPIPE_SZ));
    // Asking is free; changing it (address randomisation off, and worse) is refused.
    rule(SCMP_ACT_ALLOW, "personality", SCMP_A0(SCMP_CMP_EQ, 0xffffffff));
    rule(SCMP_ACT_ALLOW, "personality", SCMP_A0(SCMP_CMP_EQ, 0));
  }

  std::string export_program() {
    const UniqueFd file(::memfd_create("gavel-filter", MFD_CLOEXEC));
    if (!file) throw SandboxError("build the system call filter", errno);
    check(::seccomp_export_bpf(filter_.get(), file.get()));
    struct stat status {};
    if (::fstat(file.get(), &status) < 0) throw SandboxError("read the system call filter", errno);
    std::string program(static_cast<std::size_t>(status.st_size), '\0');
    if (::pread(file.get(), program.data(), program.size(), 0) != status.st_size) {
      throw SandboxError("read the system call filter", errno);
    }
    return program;
  }

  std::unique_ptr<void, ReleaseFilter> filter_;
  Profile profile_;
  std::uint64_t key_;
};

}  // namespace

std::string build_seccomp_filter(Profile profile, std::uint64_t key) {
  return FilterBuilder(profile, key).build();
}

std::string system_call_name(std::uint64_t architecture, std::uint64_t number) {
  const auto arch = static_cast<std::uint32_t>(architecture);
  if (arch == SCMP_ARCH_X86_64 && (number & kX32Bit) != 0 && number != ~std::uint64_t{0}) {
    return "x32 call " + std::to_string(number & ~kX32Bit);
  }
  const std::unique_ptr<char, decltype(&std::free)> name(
      ::seccomp_syscall_resolve_num_arch(arch, static_cast<int>(number)), &std::free);
  const std::string known = name ? name.get() : "call " + std::to_string(number);
  return arch == SCMP_ARCH_X86 ? "i386 " + known : known;
}

}  // namespace gavel::sandbox
