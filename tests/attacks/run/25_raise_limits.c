// expect: exited 0
// expect proc: exited 0; proc
#include "../attack.h"

int main(int argc, char** argv) {
  const int resources[] = {RLIMIT_CPU,   RLIMIT_FSIZE,  RLIMIT_STACK,   RLIMIT_NOFILE, RLIMIT_NPROC,
                           RLIMIT_CORE,  RLIMIT_MEMLOCK, RLIMIT_MSGQUEUE, RLIMIT_AS,    RLIMIT_NICE};
  for (size_t i = 0; i < sizeof resources / sizeof *resources; ++i) {
    struct rlimit limit;
    if (getrlimit(resources[i], &limit) < 0) return 1;
    must_fail(limit.rlim_max == RLIM_INFINITY, "a resource without limit");
    limit.rlim_max += 1;
    limit.rlim_cur = limit.rlim_max;
    must_fail(setrlimit(resources[i], &limit) == 0, "raised a limit");
  }
  must_fail(setpriority(PRIO_PROCESS, 0, -20) == 0, "raised its priority");
  struct sched_param realtime = {.sched_priority = 1};
  must_fail(sched_setscheduler(0, SCHED_FIFO, &realtime) == 0, "became real-time");
  if (is(argc, argv, "proc")) {
    const int fd = open("/proc/self/oom_score_adj", O_WRONLY);
    must_fail(fd >= 0 && write(fd, "-1000", 5) == 5, "hid from the memory killer");
  }
  return 0;
}
