#include <dirent.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "gavel/sandbox/sandbox_error.h"
#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

namespace {

std::size_t open_descriptors() {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    count += entry.exists() ? 1 : 0;
  }
  return count;
}

/// Processes below this one, whatever their state.
std::size_t descendants() {
  std::vector<std::string> pids{"self"};
  for (std::size_t i = 0; i < pids.size(); ++i) {
    std::error_code error;
    const std::filesystem::path tasks = "/proc/" + pids[i] + "/task";
    for (const auto& task : std::filesystem::directory_iterator(tasks, error)) {
      std::ifstream in(task.path() / "children");
      for (std::string pid; in >> pid;) pids.push_back(pid);
    }
  }
  return pids.size() - 1;
}

}  // namespace

TEST_CASE("many runs leave no descriptor and no process behind") {
  const auto own = open_sandbox();
  CHECK(own->run(subject({"exit", "0"}), {}).exit_code == 0);
  const std::size_t descriptors = open_descriptors();
  const std::size_t processes = descendants();
  for (int i = 0; i < 200; ++i) {
    CHECK(own->run(subject({"write", "/box/f", "x"}), {}).exit_code == 0);
  }
  CHECK(open_descriptors() == descriptors);
  CHECK(descendants() == processes);
}

TEST_CASE("closing the sandbox ends its boxes") {
  const std::size_t before = descendants();
  {
    const auto own = open_sandbox();
    own->prepare(Room{});
    CHECK(own->run(subject({"exit", "0"}), {}).exit_code == 0);
    CHECK(descendants() > before);
  }
  CHECK(descendants() == before);
}

TEST_CASE("several threads run at once, each in a box of its own") {
  std::vector<std::thread> threads;
  std::atomic<int> good{0};
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&good, t] {
      for (int i = 0; i < 20; ++i) {
        const int code = t * 20 + i;
        const RunResult result = run({"exit", std::to_string(code)});
        if (result.ending == Ending::kExited && result.exit_code == code) ++good;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(good == 80);
}

TEST_CASE("a missing box binary is reported with its path") {
  SandboxOptions options;
  options.box_binary = "/nonexistent/gavel-box";
  try {
    static_cast<void>(open_sandbox(options));
    FAIL("no error");
  } catch (const SandboxError& error) {
    CHECK(std::string(error.what()).find("/nonexistent/gavel-box") != std::string::npos);
  }
}

}  // namespace gavel::testing
