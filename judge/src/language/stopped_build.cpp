#include "language/stopped_build.h"

#include <fmt/format.h>

namespace gavel::judge {

std::string stopped_build(const sandbox::RunResult& result) {
  using sandbox::Ending;
  switch (result.ending) {
    case Ending::kCpuLimit:
      return fmt::format("the compiler was stopped after {:.0f} s of computing",
                         std::chrono::duration<double>(result.cpu).count());
    case Ending::kWallLimit:
      return fmt::format("the compiler was stopped after {:.0f} s",
                         std::chrono::duration<double>(result.wall).count());
    case Ending::kMemoryLimit:
      return "the compiler was stopped: it needed too much memory";
    case Ending::kOutputLimit:
      return "the compiler was stopped: it printed too many messages";
    case Ending::kForbidden:
      return fmt::format("the compiler was stopped: it called {}", result.forbidden_call);
    case Ending::kIdle:
    case Ending::kStopped:
      return "the compiler was stopped: it waited for something";
    case Ending::kSignalled:
      return fmt::format("the compiler crashed (signal {})", result.signal);
    default:
      break;
  }
  for (const char* const complaint : {"out of memory", "virtual memory exhausted", "bad_alloc"}) {
    if (result.standard_error.bytes.find(complaint) != std::string::npos) {
      return "the compiler needed too much memory";
    }
  }
  return {};
}

}  // namespace gavel::judge
