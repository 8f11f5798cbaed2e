#include <cstdlib>
#include <iterator>
#include <thread>

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "process_tree.h"
#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

namespace {

/// CI proves it with a thousand; GAVEL_ENDURANCE_RUNS=10000 takes longer.
int endurance_runs() {
  const char* wanted = std::getenv("GAVEL_ENDURANCE_RUNS");
  return wanted != nullptr ? std::atoi(wanted) : 1000;
}

std::string mounts() {
  std::ifstream in("/proc/self/mountinfo");
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t sum_resident_kib(const std::vector<std::string>& pids) {
  std::size_t sum = 0;
  for (const std::string& pid : pids) sum += resident_kib(pid);
  return sum;
}

}  // namespace

TEST_CASE("a thousand runs in a row grow nothing") {
  const auto own = open_sandbox();
  const auto run_some = [&own](int runs) {
    for (int i = 0; i < runs; ++i) {
      const char* path = i % 2 == 0 ? "/box/f" : "/tmp/f";
      REQUIRE(own->run(subject({"write", path, "x"}), {}).exit_code == 0);
    }
  };
  run_some(100);
  const std::size_t descriptors = open_descriptors();
  const std::vector<std::string> boxes = descendants();
  const std::size_t box_memory = sum_resident_kib(boxes);
  const std::size_t own_memory = resident_kib("self");
  const std::string host_mounts = mounts();
  run_some(endurance_runs());
  CHECK(open_descriptors() == descriptors);
  CHECK(descendants() == boxes);
  CHECK(mounts() == host_mounts);
  CHECK(sum_resident_kib(boxes) <= box_memory + 64);
  CHECK(resident_kib("self") <= own_memory + 512);
}

TEST_CASE("a box is small") {
  const auto own = open_sandbox();
  REQUIRE(own->run(subject({"exit", "0"}), {}).exit_code == 0);
  for (const std::string& pid : descendants()) {
    INFO("pid " << pid << ": " << resident_kib(pid) << " KiB");
    CHECK(resident_kib(pid) < 1536);
  }
}

TEST_CASE("killing gavel in the middle of a run leaves nothing running") {
  // Orphans come to this process, where they can be counted.
  REQUIRE(::prctl(PR_SET_CHILD_SUBREAPER, 1) == 0);
  const std::size_t before = descendants().size();
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t victim = ::fork();
  if (victim == 0) {
    const auto own = open_sandbox();
    own->run(subject({"exit", "0"}), {});
    if (::write(ends[1], "r", 1) != 1) ::_exit(1);
    Command spin = subject({"spin"});
    spin.room.profile = Profile::kMulti;
    own->run(spin, {});
    ::_exit(0);
  }
  char ready = 0;
  REQUIRE(::read(ends[0], &ready, 1) == 1);
  ::close(ends[0]);
  ::close(ends[1]);
  ::kill(victim, SIGKILL);
  // Everything that ends from now on is an orphan of this process, zombie or not.
  for (int i = 0; i < 5000 && descendants().size() > before; ++i) {
    for (const std::string& pid : descendants())
      ::waitpid(std::atoi(pid.c_str()), nullptr, WNOHANG);
    std::this_thread::sleep_for(1ms);
  }
  CHECK(descendants().size() == before);
}

}  // namespace gavel::testing
