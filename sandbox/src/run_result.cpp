#include "gavel/sandbox/run_result.h"

namespace gavel::sandbox {

std::string_view to_string(Ending ending) {
  switch (ending) {
    case Ending::kExited:
      return "exited";
    case Ending::kSignalled:
      return "signalled";
    case Ending::kCpuLimit:
      return "cpu_limit";
    case Ending::kWallLimit:
      return "wall_limit";
    case Ending::kMemoryLimit:
      return "memory_limit";
    case Ending::kOutputLimit:
      return "output_limit";
    case Ending::kIdle:
      return "idle";
    case Ending::kStopped:
      return "stopped";
    case Ending::kForbidden:
      return "forbidden";
    case Ending::kNotStarted:
      return "not_started";
    case Ending::kCancelled:
      return "cancelled";
  }
  return "unknown";
}

}  // namespace gavel::sandbox
