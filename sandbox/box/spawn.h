#pragma once

#include <cstdint>

#include "../protocol/channel.h"
#include "layer.h"

namespace gavel::sandbox {

/// Everything the new process needs, laid out before the fork: between clone and exec nothing may
/// allocate.
struct SpawnPlan {
  const BoxState* box = nullptr;
  const RunRequest* request = nullptr;
  int descriptors[5] = {-1, -1, -1, -1, -1};  ///< What becomes 0..4; -1 closes it.
  int program_fd = -1;
  char* const* arguments = nullptr;
  char* const* environment = nullptr;

  // Written by the child, which shares the box's memory until it executes the program.
  const char* failed_step = nullptr;
  int error_number = 0;
  bool exec_failed = false;
};

/// Forks without copying the address space, prepares the process and executes the program. Returns
/// its pid once it executes or has failed (see the plan); throws StepFailure when there is none.
pid_t spawn(SpawnPlan& plan);

}  // namespace gavel::sandbox
