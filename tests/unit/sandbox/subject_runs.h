#pragma once

#include <string>
#include <vector>

#include "gavel/sandbox/sandbox.h"

namespace gavel::testing {

/// One sandbox for all tests of the binary: boxes are reused as they are in real life.
inline sandbox::Sandbox& shared_sandbox() {
  static const std::unique_ptr<sandbox::Sandbox> instance = sandbox::open_sandbox();
  return *instance;
}

/// The subject with its arguments, in the default room.
inline sandbox::Command subject(std::vector<std::string> arguments) {
  sandbox::Command command;
  command.host_program = SUBJECT;
  command.arguments = std::move(arguments);
  return command;
}

inline sandbox::RunResult run(const sandbox::Command& command, const sandbox::Limits& limits = {}) {
  return shared_sandbox().run(command, limits);
}

inline sandbox::RunResult run(std::vector<std::string> arguments,
                              const sandbox::Limits& limits = {}) {
  return run(subject(std::move(arguments)), limits);
}

}  // namespace gavel::testing
