// expect io_uring: forbidden io_uring_setup
// expect io_uring_multi: exited 0; profile=multi
// expect bpf: forbidden bpf
// expect perf: forbidden perf_event_open
// expect keyctl: forbidden keyctl
// expect add_key: forbidden add_key
// expect userfaultfd: forbidden userfaultfd
// expect fanotify: forbidden fanotify_init
// expect traceme: forbidden ptrace
// expect kexec: forbidden kexec_load
// expect module: forbidden init_module
// expect clock: forbidden clock_settime
// expect hostname: forbidden sethostname
// expect personality: exited 0
#include <sys/personality.h>

#include "../attack.h"

int main(int argc, char** argv) {
  if (is(argc, argv, "io_uring")) syscall(SYS_io_uring_setup, 1, 0);
  if (is(argc, argv, "bpf")) syscall(SYS_bpf, 0, 0, 0);
  if (is(argc, argv, "perf")) syscall(SYS_perf_event_open, 0, 0, -1, -1, 0);
  if (is(argc, argv, "keyctl")) syscall(SYS_keyctl, 0, 0, 0, 0, 0);
  if (is(argc, argv, "add_key")) syscall(SYS_add_key, "user", "k", "v", 1, -3);
  if (is(argc, argv, "userfaultfd")) syscall(SYS_userfaultfd, 0);
  if (is(argc, argv, "fanotify")) syscall(SYS_fanotify_init, 0, 0);
  if (is(argc, argv, "traceme")) ptrace(PTRACE_TRACEME, 0, 0, 0);
  if (is(argc, argv, "kexec")) syscall(SYS_kexec_load, 0, 0, 0, 0);
  if (is(argc, argv, "module")) syscall(SYS_init_module, 0, 0, "");
  if (is(argc, argv, "clock")) syscall(SYS_clock_settime, CLOCK_REALTIME, 0);
  if (is(argc, argv, "hostname")) sethostname("x", 1);
  must_fail(personality(ADDR_NO_RANDOMIZE) != -1, "no address randomisation");
  if (is(argc, argv, "io_uring_multi")) {
    must_fail(syscall(SYS_io_uring_setup, 1, 0) >= 0, "io_uring");
  }
  return 0;
}
