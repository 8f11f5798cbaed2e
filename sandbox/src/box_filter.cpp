#include "box_filter.h"

#include <cerrno>

#include <sys/random.h>

#include "gavel/sandbox/sandbox_error.h"

#include "seccomp_filter.h"

namespace gavel::sandbox {

namespace {

std::uint64_t random_key() {
  std::uint64_t key = 0;
  while (key == 0) {
    if (::getrandom(&key, sizeof key, 0) != sizeof key)
      throw SandboxError("get random bytes", errno);
  }
  return key;
}

}  // namespace

std::uint64_t box_key() {
  static const std::uint64_t key = random_key();
  return key;
}

const std::string& box_filter(Profile profile) {
  if (profile == Profile::kMulti) {
    static const std::string multi = build_seccomp_filter(Profile::kMulti, box_key());
    return multi;
  }
  static const std::string run = build_seccomp_filter(Profile::kRun, box_key());
  return run;
}

}  // namespace gavel::sandbox
