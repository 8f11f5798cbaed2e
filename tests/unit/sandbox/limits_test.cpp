#include <atomic>
#include <csignal>
#include <thread>

#include <sched.h>

#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

namespace {

Limits only(nanoseconds cpu, nanoseconds wall) {
  Limits limits;
  limits.cpu = cpu;
  limits.wall = wall;
  return limits;
}

}  // namespace

TEST_CASE("a spinning program ends at its CPU limit", "[latency]") {
  const RunResult result = run({"spin"}, only(200ms, 30s));
  CHECK(result.ending == Ending::kCpuLimit);
  CHECK(result.cpu >= 200ms);
  CHECK(result.cpu < 230ms);
}

TEST_CASE("handlers and ignored signals do not prolong a run") {
  CHECK(run({"xcpu"}, only(200ms, 30s)).ending == Ending::kCpuLimit);
  CHECK(run({"ignore-signals"}, only(200ms, 30s)).ending == Ending::kCpuLimit);
}

TEST_CASE("two threads burn CPU at twice the speed and end at the same limit", "[latency]") {
  const RunResult result = run({"burn-threads", "5"}, only(300ms, 30s));
  CHECK(result.ending == Ending::kCpuLimit);
  CHECK(result.cpu >= 300ms);
  CHECK(result.cpu < 340ms);
}

TEST_CASE("a sleeping program ends at its wall limit", "[latency]") {
  const RunResult result = run({"sleep"}, only(1s, 200ms));
  CHECK(result.ending == Ending::kWallLimit);
  CHECK(result.wall >= 200ms);
  CHECK(result.wall < 230ms);
}

TEST_CASE("a program that has to share its processor is not ended by the clock on the wall") {
  // It burns a second at half share; everything here is bound to one processor.
  cpu_set_t before, one;
  REQUIRE(sched_getaffinity(0, sizeof before, &before) == 0);
  CPU_ZERO(&one);
  for (int i = 0; CPU_COUNT(&one) == 0; ++i) {
    if (CPU_ISSET(i, &before)) CPU_SET(i, &one);
  }
  REQUIRE(sched_setaffinity(0, sizeof one, &one) == 0);
  const auto own = open_sandbox();
  std::atomic<bool> done{false};
  std::thread rival([&] {
    while (!done) {
    }
  });
  const RunResult result = own->run(subject({"burn", "1"}), only(5s, 1500ms));
  done = true;
  rival.join();
  REQUIRE(sched_setaffinity(0, sizeof before, &before) == 0);
  CHECK(result.ending == Ending::kExited);
  CHECK(result.wall > 1500ms);
}

TEST_CASE("a program that waits for nothing is called idle long before its wall limit") {
  Limits limits = only(1s, 10s);
  limits.idle = 100ms;
  const RunResult result = run({"sleep"}, limits);
  CHECK(result.ending == Ending::kIdle);
  CHECK(result.wall < 500ms);
  CHECK(run({"burn", "0.3"}, limits).ending == Ending::kExited);
}

TEST_CASE("a lap is limited by itself and a new one starts with every answer", "[latency]") {
  Command command = subject({"laps", "5", "0.1"});
  command.answers = true;
  Limits limits = only(10s, 20s);
  limits.lap_cpu = 200ms;
  const RunResult fine = run(command, limits);
  CHECK(fine.ending == Ending::kExited);
  CHECK(fine.answers.bytes.size() == 20);
  REQUIRE(fine.laps.size() == 5);
  CHECK(fine.laps[4].offset == 20);
  CHECK(fine.laps[4].cpu - fine.laps[3].cpu >= 90ms);

  command.arguments = {"laps", "2", "0.3"};
  const RunResult slow = run(command, limits);
  CHECK(slow.ending == Ending::kCpuLimit);
  CHECK(slow.answers.bytes.empty());
}

TEST_CASE("a lap's wall limit ends a program that sleeps in it") {
  Command command = subject({"sleep"});
  command.answers = true;
  Limits limits = only(10s, 20s);
  limits.lap_wall = 150ms;
  CHECK(run(command, limits).ending == Ending::kWallLimit);
}

TEST_CASE("memory up to the limit is no offence, more is") {
  Limits limits;
  limits.memory = 64_MiB;
  const RunResult within = run({"touch", "50"}, limits);
  CHECK(within.ending == Ending::kExited);
  CHECK(within.peak_memory >= 50_MiB);
  CHECK(within.peak_memory < 54_MiB);
  CHECK(run({"touch", "80"}, limits).ending == Ending::kMemoryLimit);
  CHECK(run({"touch-and-stay", "80"}, limits).ending == Ending::kMemoryLimit);
  CHECK(run({"touch", "1200"}, limits).ending == Ending::kMemoryLimit);
}

TEST_CASE("endless recursion ends in a stack overflow or at the memory limit") {
  Limits limits;
  limits.memory = 64_MiB;
  CHECK(run({"recurse"}, limits).ending == Ending::kMemoryLimit);
  limits.stack = 8_MiB;
  const RunResult shallow = run({"recurse"}, limits);
  CHECK(shallow.ending == Ending::kSignalled);
  CHECK(shallow.signal == SIGSEGV);
}

TEST_CASE("files and their number are limited") {
  Limits limits;
  limits.file_size = 2_MiB;
  const RunResult big = run({"grow-file", "/box/f", "3"}, limits);
  CHECK(big.ending == Ending::kSignalled);
  CHECK(big.signal == SIGXFSZ);

  Command command = subject({"grow-file", "/tmp/f", "9"});
  command.room.scratch = 8_MiB;
  const RunResult full = run(command);
  CHECK(full.standard_output.bytes == "No space left on device\n");
}

TEST_CASE("threads are counted") {
  Limits limits;
  limits.processes = 8;
  CHECK(run({"threads", "7"}, limits).standard_output.bytes == "all started\n");
  const RunResult over = run({"threads", "8"}, limits);
  CHECK(over.ending == Ending::kSignalled);
  CHECK(over.signal == SIGABRT);
}

}  // namespace gavel::testing
