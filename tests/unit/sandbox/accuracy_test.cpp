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

/// How much the subject's own start, page faults and forks may differ from one run to the next.
constexpr double kSubjectsOwn = 0.010;

/// The program burns until its own clock says so; the sandbox must see the same, beside what the
/// subject uses for its start and its children, which a run that burns nothing shows.
void check_cpu(const char* what, Command subject, double truth, const char* seconds_each) {
  const auto measure = [&](const char* burn) {
    subject.arguments[1] = burn;
    return seconds(run(subject).cpu);
  };
  const double own = std::min({measure("0"), measure("0"), measure("0")});
  const double measured = measure(seconds_each) - own;
  std::printf("%-32s true %7.4f s  measured %7.4f s  error %+5.2f %%  subject's own %4.1f ms\n", what,
              truth, measured, 100 * (measured - truth) / truth, 1e3 * own);
  CHECK(std::abs(measured - truth) <= 0.01 * truth + kSubjectsOwn);
}

}  // namespace

TEST_CASE("CPU time is measured within one percent", "[latency]") {
  check_cpu("0.5 s in user mode", subject({"burn", ""}), 0.5, "0.5");
  check_cpu("0.8 s mostly in the kernel", subject({"burn-kernel", ""}), 0.8, "0.8");
  check_cpu("two threads of 0.3 s", subject({"burn-threads", ""}), 0.6, "0.3");
  Command children = subject({"burn-children", "", "leave"});
  children.room.profile = Profile::kMulti;
  check_cpu("two children nobody waits for", children, 0.6, "0.3");
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
