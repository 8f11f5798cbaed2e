// Linked into programs with a main of their own: says on standard error that it was the stack that
// overflowed, which the signal alone does not tell.
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdint>

namespace {

char* stack_top = nullptr;

void on_crash(int signal, siginfo_t* info, void*) {
  rlimit stack{};
  getrlimit(RLIMIT_STACK, &stack);
  constexpr std::uintptr_t kMostStack = std::uintptr_t{1} << 36;
  constexpr std::uintptr_t kOneFrame = std::uintptr_t{16} << 20;
  const std::uintptr_t size = (stack.rlim_cur < kMostStack ? stack.rlim_cur : kMostStack) + kOneFrame;
  const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
  const auto top = reinterpret_cast<std::uintptr_t>(stack_top);
  if (info->si_code != SI_USER && address < top && address > top - size) {
    constexpr char kMessage[] = "\ngavel: the stack overflowed\n";
    if (write(2, kMessage, sizeof kMessage - 1) < 0) _exit(70);
  }
  ::signal(signal, SIG_DFL);
  raise(signal);
}

[[gnu::constructor]] void watch_the_stack() {
  static char stack[1 << 14];
  char here;
  stack_top = &here + 4096;
  stack_t alternate{};
  alternate.ss_sp = stack;
  alternate.ss_size = sizeof stack;
  sigaltstack(&alternate, nullptr);
  struct sigaction action {};
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigaction(SIGSEGV, &action, nullptr);
}

}  // namespace
