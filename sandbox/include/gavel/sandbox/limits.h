#pragma once

#include <chrono>

#include "gavel/sandbox/bytes.h"

namespace gavel::sandbox {

using namespace literals;
using std::chrono::nanoseconds;
using namespace std::chrono_literals;

/// What one run may use. A zero duration means "no such limit"; the sizes are always enforced.
///
/// A *lap* is the stretch between two arrivals of data on the answer stream (and from the start to
/// the first arrival): a batch that answers call by call is limited call by call, without the
/// sandbox knowing what a call is. A program that forges answers to stretch its laps still ends at
/// `cpu` and `wall`.
///
/// Elapsed time is not held against a program while it is ready to run and the machine does other
/// things, up to fifty times the limit: the wall is for what sleeps or hangs.
///
/// Memory is *resident* memory. In the run profile it is the program's own, looked at while it runs
/// and exact at the end, so that passing the limit is seen as kMemoryLimit even when the program
/// ended by itself; in the multi profile it is the sum over the tree as sampled. A control group,
/// where there is one, is the wall behind both. Reserving address space is no offence: an
/// allocation is only refused far above the limit (twice the memory, a stack and an arena per
/// thread, 1 GiB), and then the program sees the refusal and the sandbox does not.
struct Limits {
  nanoseconds cpu = 10s;      ///< CPU time of the whole process tree, counted from exec.
  nanoseconds wall = 20s;     ///< Elapsed time, counted from exec.
  nanoseconds lap_cpu = 0s;   ///< CPU time of one lap.
  nanoseconds lap_wall = 0s;  ///< Elapsed time of one lap.
  nanoseconds idle = 0s;      ///< Asleep this long without using any CPU ends the run as kIdle.

  Bytes memory = 256_MiB;    ///< Peak resident memory; see MemoryRule for how it is held.
  Bytes stack = 0_B;         ///< Main thread's stack; 0 means "as much as `memory`".
  Bytes output = 16_MiB;     ///< Standard output and standard error, each.
  Bytes answers = 256_MiB;   ///< The answer stream.
  Bytes file_size = 64_MiB;  ///< The largest single file the program may write.
  unsigned processes = 64;   ///< Processes and threads alive at once.
  unsigned open_files = 64;  ///< Descriptors one process may hold.
};

}  // namespace gavel::sandbox
