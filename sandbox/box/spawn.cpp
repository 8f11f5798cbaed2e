#include "spawn.h"

#include <cerrno>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "step_failure.h"

namespace gavel::sandbox {

namespace {

constexpr std::size_t kChildStack = 64 * 1024;
alignas(16) char child_stack[kChildStack];

#if defined(__x86_64__)
/// clone(2) with the key in the sixth argument register, the child running `entry(plan)` on its own
/// stack. The C library's clone offers no sixth argument.
long keyed_clone(unsigned long flags, char* stack_top, void (*entry)(SpawnPlan*), SpawnPlan* plan,
                 std::uint64_t key) {
  long result = 0;
  register long r10 asm("r10") = 0;
  register long r8 asm("r8") = 0;
  register std::uint64_t r9 asm("r9") = key;
  register void* r12 asm("r12") = reinterpret_cast<void*>(entry);
  register void* r13 asm("r13") = plan;
  asm volatile(
      "syscall\n\t"
      "test %%rax, %%rax\n\t"
      "jnz 1f\n\t"
      "xor %%ebp, %%ebp\n\t"
      "mov %%r13, %%rdi\n\t"
      "call *%%r12\n\t"
      "ud2\n"
      "1:"
      : "=a"(result)
      : "a"(SYS_clone), "D"(flags), "S"(stack_top), "d"(0L), "r"(r10), "r"(r8), "r"(r9), "r"(r12),
        "r"(r13)
      : "rcx", "r11", "memory");
  return result;
}
#elif defined(__aarch64__)
long keyed_clone(unsigned long flags, char* stack_top, void (*entry)(SpawnPlan*), SpawnPlan* plan,
                 std::uint64_t key) {
  register unsigned long x0 asm("x0") = flags;
  register char* x1 asm("x1") = stack_top;
  register long x2 asm("x2") = 0;
  register long x3 asm("x3") = 0;
  register long x4 asm("x4") = 0;
  register std::uint64_t x5 asm("x5") = key;
  register long x8 asm("x8") = SYS_clone;
  register void* x19 asm("x19") = reinterpret_cast<void*>(entry);
  register void* x20 asm("x20") = plan;
  asm volatile(
      "svc #0\n\t"
      "cbnz x0, 1f\n\t"
      "mov x0, x20\n\t"
      "blr x19\n\t"
      "brk #0\n"
      "1:"
      : "+r"(x0)
      : "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5), "r"(x8), "r"(x19), "r"(x20)
      : "memory", "x30");
  return static_cast<long>(x0);
}
#else
#error "gavel-box knows x86-64 and AArch64"
#endif

int move_descriptors(const SpawnPlan& plan) {
  for (int target = 0; target < 5; ++target) {
    const int source = plan.descriptors[target];
    if (source >= 0 && ::syscall(SYS_dup3, source, target, 0) < 0) return errno;
  }
  const unsigned first_unused = plan.request->answers ? 5 : 3;
  if (::syscall(SYS_close_range, first_unused, ~0U, CLOSE_RANGE_CLOEXEC) < 0) return errno;
  return 0;
}

int reset_signals() {
  sigset_t none;
  ::sigemptyset(&none);
  return ::sigprocmask(SIG_SETMASK, &none, nullptr) < 0 ? errno : 0;
}

/// The steps between clone and exec, in order. Async-signal-safe, all of them.
struct ChildStep {
  const char* name;
  int (*apply)(const SpawnPlan& plan);
};

constexpr ChildStep kChildSteps[] = {
    {"start a session", [](const SpawnPlan&) { return ::setsid() < 0 ? errno : 0; }},
    {"arrange descriptors", move_descriptors},
    {"set resource limits", [](const SpawnPlan& p) { return apply_rlimits(p.request->limits); }},
    {"drop privileges", [](const SpawnPlan& p) { return apply_credentials(*p.box); }},
    {"reset signals", [](const SpawnPlan&) { return reset_signals(); }},
};

void run_child(SpawnPlan* plan) {
  for (const ChildStep& step : kChildSteps) {
    const int error = step.apply(*plan);
    if (error == 0) continue;
    plan->failed_step = step.name;
    plan->error_number = error;
    ::_exit(127);
  }
  const bool by_fd = plan->program_fd >= 0;
  ::syscall(SYS_execveat, by_fd ? plan->program_fd : AT_FDCWD,
            by_fd ? "" : plan->request->program.c_str(), plan->arguments, plan->environment,
            by_fd ? AT_EMPTY_PATH : 0);
  plan->exec_failed = true;
  plan->error_number = errno;
  ::_exit(127);
}

}  // namespace

pid_t spawn(SpawnPlan& plan) {
  const long pid = keyed_clone(CLONE_VM | CLONE_VFORK | SIGCHLD, child_stack + kChildStack,
                               run_child, &plan, plan.box->key);
  if (pid < 0) fail_step("fork", static_cast<int>(-pid));
  return static_cast<pid_t>(pid);
}

}  // namespace gavel::sandbox
