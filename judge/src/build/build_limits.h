#pragma once

#include "gavel/sandbox/limits.h"

namespace gavel::judge {

/// What one compiler run may use. A compile that needs more is a bomb, not a program.
inline sandbox::Limits build_limits() {
  using namespace sandbox::literals;
  using namespace std::chrono_literals;
  sandbox::Limits limits;
  limits.cpu = 30s;
  limits.wall = 180s;  // A backstop: on a busy machine the CPU time takes several times as long.
  limits.memory = 2_GiB;
  limits.output = 256_KiB;
  limits.file_size = 256_MiB;
  limits.processes = 64;
  return limits;
}

/// What making one of a toolchain's pieces may use: all of the standard library is compiled in one.
inline sandbox::Limits prebuilt_limits() {
  using namespace std::chrono_literals;
  sandbox::Limits limits = build_limits();
  limits.cpu = 120s;
  limits.wall = 480s;
  return limits;
}

}  // namespace gavel::judge
