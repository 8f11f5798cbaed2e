#pragma once

#include "gavel/sandbox/limits.h"

namespace gavel::judge {

/// What one compiler run may use. A compile that needs more is a bomb, not a program.
inline sandbox::Limits build_limits() {
  using namespace sandbox::literals;
  using namespace std::chrono_literals;
  sandbox::Limits limits;
  limits.cpu = 30s;
  limits.wall = 30s;
  limits.memory = 2_GiB;
  limits.output = 256_KiB;
  limits.file_size = 256_MiB;
  limits.processes = 64;
  return limits;
}

}  // namespace gavel::judge
