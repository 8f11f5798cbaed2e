// expect: exited 0
// expect proc: exited 0; proc
// Descriptors that were left open, and what /proc tells about the box.
#include "../attack.h"

int main(int argc, char** argv) {
  for (int fd = 3; fd < 4096; ++fd) must_fail(fcntl(fd, F_GETFD) >= 0, "an inherited descriptor");
  if (!is(argc, argv, "proc")) return 0;
  if (getppid() != 1) return 0;
  const char* files[] = {"/proc/1/environ", "/proc/1/cmdline", "/proc/1/maps", "/proc/1/cwd",
                         "/proc/1/root", "/proc/1/fd", "/proc/1/status", "/proc/kcore",
                         "/proc/sysrq-trigger", "/proc/sys/kernel/hostname", "/proc/meminfo",
                         "/proc/self/ns/../../1/environ"};
  for (size_t i = 0; i < sizeof files / sizeof *files; ++i) {
    must_fail(open(files[i], O_RDONLY) >= 0, files[i]);
  }
  must_fail(open("/proc/self/oom_score_adj", O_RDWR) >= 0 &&
                access("/proc/1", F_OK) == 0, "the box in /proc");
  return 0;
}
