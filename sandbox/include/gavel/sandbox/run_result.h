#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/sandbox/bytes.h"
#include "gavel/sandbox/isolation.h"

namespace gavel::sandbox {

/// Why the run is over. Set by whoever ended it, never guessed from a signal number.
enum class Ending {
  kExited,       ///< The program exited by itself; see exit_code.
  kSignalled,    ///< A signal the program caused or raised; see signal.
  kCpuLimit,     ///< Limits::cpu or Limits::lap_cpu.
  kWallLimit,    ///< Limits::wall or Limits::lap_wall.
  kMemoryLimit,  ///< Limits::memory.
  kOutputLimit,  ///< Limits::output or Limits::answers.
  kIdle,         ///< Limits::idle: asleep, using no CPU.
  kStopped,      ///< Stopped itself (SIGSTOP, PTRACE_TRACEME) and was ended at once.
  kForbidden,    ///< A system call that the profile forbids; see forbidden_call.
  kNotStarted,   ///< The program could not be executed (missing, not executable, wrong format).
  kCancelled,    ///< The caller's cancellation token was set.
};

/// The field's stable word for it, e.g. "cpu_limit": used in JSON.
[[nodiscard]] std::string_view to_string(Ending ending);

/// What one stream received. `total` counts every byte that arrived before the run was ended, also
/// those over the limit that were not kept.
struct StreamCapture {
  std::string bytes;
  std::uint64_t total = 0;
  [[nodiscard]] bool truncated() const { return total > bytes.size(); }
};

/// When data arrived on the answer stream: `offset` bytes had come by then, and the program had
/// used `cpu` since exec, as seen from outside.
struct Lap {
  std::uint64_t offset = 0;
  std::chrono::nanoseconds cpu{0};
  std::chrono::nanoseconds wall{0};
};

struct CollectedFile {
  std::string name;
  std::string content;
};

/// What the sandbox saw. No opinion about right or wrong.
struct RunResult {
  Ending ending = Ending::kExited;
  int exit_code = 0;           ///< With kExited.
  int signal = 0;              ///< With kSignalled.
  std::string forbidden_call;  ///< With kForbidden, the system call's name, e.g. "socket".
  std::string start_error;     ///< With kNotStarted, what failed and why.

  std::chrono::nanoseconds cpu{0};   ///< Of the whole tree, from exec.
  std::chrono::nanoseconds wall{0};  ///< From exec to the end of the tree.
  Bytes peak_memory;                 ///< Highest resident memory (of the largest process, or of the
                                     ///< tree where a cgroup measures it).
  StreamCapture standard_output;
  StreamCapture standard_error;
  StreamCapture answers;
  std::vector<Lap> laps;  ///< In order of arrival; consecutive arrivals may be merged.
  std::vector<CollectedFile> collected;
  Isolation isolation;
};

}  // namespace gavel::sandbox
