#include "run/run_limits.h"

#include <fmt/format.h>

#include <algorithm>

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;

// A program that sleeps this long without computing will not wake up by itself: nothing it could
// wait for exists in the box.
constexpr nanoseconds kIdleAfter = 1s;

constexpr std::uint64_t kBesideStack = std::uint64_t{16} << 20;

nanoseconds hard(const TestLimits& limits) {
  return nanoseconds(
      static_cast<std::int64_t>(static_cast<double>(limits.time.count()) * limits.hard_factor));
}

// On a loaded machine a process may get a fraction of a core; the clock on the wall is only the
// backstop behind the CPU limit and the idle detection.
nanoseconds wall_for(nanoseconds cpu) { return cpu * 4 + 5s; }

sandbox::Limits common(const TestLimits& limits) {
  sandbox::Limits run;
  run.memory = limits.memory;
  // Less than all of the memory: an endless recursion is then seen as what it is, and not as a
  // program that needs too much.
  run.stack = sandbox::Bytes{limits.memory.count - std::min(limits.memory.count / 8, kBesideStack)};
  run.output = limits.output;
  run.idle = kIdleAfter;
  return run;
}

}  // namespace

nanoseconds driver_allowance(std::size_t request_bytes) {
  return 300ms + nanoseconds(static_cast<std::int64_t>(request_bytes) * 50);
}

sandbox::Limits process_limits(const TestLimits& limits) {
  sandbox::Limits run = common(limits);
  run.cpu = hard(limits);
  run.wall = wall_for(run.cpu);
  return run;
}

sandbox::Limits batch_limits(const TestLimits& limits, std::size_t tests,
                             std::size_t largest_request) {
  sandbox::Limits run = common(limits);
  run.lap_cpu = hard(limits) + driver_allowance(largest_request);
  run.lap_wall = wall_for(run.lap_cpu);
  run.cpu = run.lap_cpu * static_cast<std::int64_t>(tests + 1);
  run.wall = run.lap_wall * static_cast<std::int64_t>(tests + 1);
  return run;
}

void apply_time_limit(Execution& execution, const TestLimits& limits) {
  if (execution.verdict != Verdict::kAccepted || execution.cpu <= limits.time) return;
  execution.verdict = Verdict::kTimeLimit;
  execution.reason = fmt::format("took {:.2f} s of {:.1f} s",
                                 std::chrono::duration<double>(execution.cpu).count(),
                                 std::chrono::duration<double>(limits.time).count());
}

}  // namespace gavel::judge
