#include <cerrno>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "layer.h"

namespace gavel::sandbox {

namespace {

int set_limit(int resource, rlim_t soft, rlim_t hard) {
  const rlimit64 limit{soft, hard};
  return ::syscall(SYS_prlimit64, 0, resource, &limit, nullptr) < 0 ? errno : 0;
}

}  // namespace

LayerReport prepare_rlimits(const SetupRequest&, BoxState&) {
  return {"rlimits", true, "as data stack cpu fsize nofile nproc core memlock msgqueue sigpending"};
}

int apply_rlimits(const ResourceLimits& limits) {
  struct Row {
    int resource;
    rlim_t value;
  };
  const Row rows[] = {
      {RLIMIT_AS, limits.address_space},
      {RLIMIT_DATA, limits.data},
      {RLIMIT_STACK, limits.stack},
      {RLIMIT_FSIZE, limits.file_size},
      {RLIMIT_NOFILE, limits.open_files},
      {RLIMIT_NPROC, limits.processes},
      {RLIMIT_CORE, 0},
      {RLIMIT_MEMLOCK, 0},
      {RLIMIT_MSGQUEUE, 0},
      {RLIMIT_SIGPENDING, 256},
      {RLIMIT_NICE, 0},
      {RLIMIT_RTPRIO, 0},
  };
  for (const Row& row : rows) {
    if (const int error = set_limit(row.resource, row.value, row.value)) return error;
  }
  // One second later than the soft limit, the kernel stops asking: a handler cannot prolong it.
  const rlim_t hard = limits.cpu_seconds == RLIM_INFINITY ? RLIM_INFINITY : limits.cpu_seconds + 1;
  return set_limit(RLIMIT_CPU, limits.cpu_seconds, hard);
}

}  // namespace gavel::sandbox
