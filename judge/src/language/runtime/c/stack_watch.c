// Linked into programs with a main of their own: says on standard error that it was the stack that
// overflowed, which the signal alone does not tell.
#include <signal.h>
#include <stdint.h>
#include <sys/resource.h>
#include <unistd.h>

static uintptr_t stack_top;

static void on_crash(int number, siginfo_t* info, void* context) {
  (void)context;
  struct rlimit stack = {0};
  getrlimit(RLIMIT_STACK, &stack);
  const uintptr_t most = (uintptr_t)1 << 36, one_frame = (uintptr_t)16 << 20;
  const uintptr_t size = (stack.rlim_cur < most ? stack.rlim_cur : most) + one_frame;
  const uintptr_t address = (uintptr_t)info->si_addr;
  if (info->si_code != SI_USER && address < stack_top && address > stack_top - size) {
    static const char message[] = "\ngavel: the stack overflowed\n";
    if (write(2, message, sizeof message - 1) < 0) _exit(70);
  }
  signal(number, SIG_DFL);
  raise(number);
}

__attribute__((constructor)) static void watch_the_stack(void) {
  static char stack[1 << 14];
  stack_top = (uintptr_t)__builtin_frame_address(0) + 4096;
  const stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  const struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigaction(SIGSEGV, &action, NULL);
}
