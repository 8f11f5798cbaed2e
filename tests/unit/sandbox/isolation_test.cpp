#include <algorithm>

#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

TEST_CASE("the layers in force are named") {
  const Isolation isolation = shared_sandbox().isolation();
  CHECK(isolation.full());
  for (const char* name : {"namespaces", "mounts", "credentials", "rlimits", "seccomp"}) {
    INFO(name);
    CHECK(std::ranges::any_of(isolation.layers, [name](const Layer& layer) {
      return layer.name == name && layer.state == LayerState::kOn && !layer.detail.empty();
    }));
  }
}

TEST_CASE("isolation without namespaces is not full") {
  Isolation isolation = shared_sandbox().isolation();
  isolation.layers[0].state = LayerState::kAbsent;
  CHECK_FALSE(isolation.full());
}

TEST_CASE("the weak sandbox says what it lacks and still limits and forbids") {
  SandboxOptions options;
  options.strength = Strength::kWeak;
  const auto weak = open_sandbox(options);
  const Isolation isolation = weak->isolation();
  CHECK_FALSE(isolation.full());
  CHECK_FALSE(isolation.layers[0].effect.empty());

  CHECK(weak->run(subject({"exit", "3"}), {}).exit_code == 3);
  CHECK(weak->run(subject({"fork"}), {}).ending == Ending::kForbidden);
  Limits limits;
  limits.cpu = 200ms;
  CHECK(weak->run(subject({"spin"}), limits).ending == Ending::kCpuLimit);
  Command command = subject({"read", "dir/in"});
  command.files = {{"dir/in", "weak", false}};
  CHECK(weak->run(command, {}).standard_output.bytes == "weak");
}

}  // namespace gavel::testing
