#include <algorithm>
#include <cmath>
#include <cstdio>
#include <thread>

#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

namespace {

double seconds(nanoseconds time) {
  return std::chrono::duration<double>(time).count();
}

/// What the subject uses beside the burn it counts: its start, its page faults, the forks of its
/// children. Up to 10 ms on a slow virtual machine.
constexpr double kSubjectsOwn = 0.015;

/// The program burns until its own clock says so; the sandbox must see the same.
void check_cpu(const char* what, double truth, double measured) {
  std::printf("%-36s true %8.4f s  measured %8.4f s  error %+6.2f %%\n", what, truth, measured,
              100 * (measured - truth) / truth);
  CHECK(std::abs(measured - truth) <= 0.01 * truth + kSubjectsOwn);
}

}  // namespace

TEST_CASE("CPU time is measured within one percent", "[latency]") {
  check_cpu("0.5 s in user mode", 0.5, seconds(run({"burn", "0.5"}).cpu));
  check_cpu("0.8 s mostly in the kernel", 0.8, seconds(run({"burn-kernel", "0.8"}).cpu));
  check_cpu("two threads of 0.3 s", 0.6, seconds(run({"burn-threads", "0.3"}).cpu));
  Command children = subject({"burn-children", "0.3", "leave"});
  children.room.profile = Profile::kMulti;
  check_cpu("two children nobody waits for", 0.6, seconds(run(children).cpu));
}

// The kernel counts a process's pages per processor and adds them up in batches of 32.
TEST_CASE("peak memory is measured to the kernel's own granularity", "[latency]") {
  const auto peak = [](const char* mib) { return run({"touch", mib}).peak_memory.count; };
  const auto hundred = static_cast<double>(peak("100")) - static_cast<double>(peak("0"));
  const double error = (hundred - 100.0 * (1 << 20)) / 1024;
  std::printf("%-36s error %+.0f KiB\n", "100 MiB touched", error);
  constexpr double kBatchKib = 32 * 4;
  CHECK(std::abs(error) <= kBatchKib * std::max(1U, std::thread::hardware_concurrency()));
}

TEST_CASE("limits are met within milliseconds", "[latency]") {
  // Loose enough for a busy machine; the printed figures are the claim.
  Limits limits;
  limits.wall = 1s;
  const RunResult sleeper = run({"sleep"}, limits);
  std::printf("%-36s %+.1f ms\n", "sleeper over its wall limit of 1 s",
              1e3 * seconds(sleeper.wall - limits.wall));
  CHECK(sleeper.wall >= limits.wall);
  CHECK(sleeper.wall < limits.wall + 100ms);
  limits.wall = 20s;
  limits.cpu = 500ms;
  const RunResult spinner = run({"spin"}, limits);
  std::printf("%-36s %+.1f ms\n", "spinner over its CPU limit of 0.5 s",
              1e3 * seconds(spinner.cpu - limits.cpu));
  CHECK(spinner.cpu >= limits.cpu);
  CHECK(spinner.cpu < limits.cpu + 50ms);
}

}  // namespace gavel::testing
