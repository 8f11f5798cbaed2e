#pragma once

#include "gavel/sandbox/command.h"
#include "gavel/sandbox/limits.h"

#include "box.h"

namespace gavel::sandbox {

/// The program's ends of its streams; `answers` only where the command has them.
struct ProgramStreams {
  int input = -1;  ///< -1: what the command says.
  int output = -1;
  int errors = -1;
  int answers = -1;
};

/// Whether arguments and environment are small enough to be executed with. The kernel refuses more
/// whatever the limits, so the box is not asked to hold it.
[[nodiscard]] bool arguments_fit(const Command& command);

/// Asks a box for a run. Throws SandboxError, also for names that leave /box.
void send_run_request(Box& box, const Command& command, const Limits& limits,
                      const ProgramStreams& streams);

}  // namespace gavel::sandbox
