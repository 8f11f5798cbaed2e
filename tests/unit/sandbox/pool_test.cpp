#include <signal.h>

#include <algorithm>
#include <cstdlib>
#include <thread>

#include "gavel/sandbox/sandbox_error.h"

#include "process_tree.h"
#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

TEST_CASE("many runs leave no descriptor and no process behind") {
  const auto own = open_sandbox();
  CHECK(own->run(subject({"exit", "0"}), {}).exit_code == 0);
  const std::size_t descriptors = open_descriptors();
  const std::size_t processes = descendants().size();
  for (int i = 0; i < 200; ++i) {
    CHECK(own->run(subject({"write", "/box/f", "x"}), {}).exit_code == 0);
  }
  CHECK(open_descriptors() == descriptors);
  CHECK(descendants().size() == processes);
}

TEST_CASE("closing the sandbox ends its boxes") {
  const std::size_t before = descendants().size();
  {
    const auto own = open_sandbox();
    own->prepare(Room{});
    CHECK(own->run(subject({"exit", "0"}), {}).exit_code == 0);
    CHECK(descendants().size() > before);
  }
  CHECK(descendants().size() == before);
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

TEST_CASE("a box that died while it was free is replaced unnoticed") {
  const auto own = open_sandbox();
  const std::vector<std::string> before = descendants();
  CHECK(own->run(subject({"exit", "1"}), {}).exit_code == 1);
  for (const std::string& pid : descendants()) {
    const bool known = std::find(before.begin(), before.end(), pid) != before.end();
    if (!known) ::kill(std::atoi(pid.c_str()), SIGKILL);
  }
  CHECK(own->run(subject({"exit", "2"}), {}).exit_code == 2);
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
