#pragma once

#include <span>

#include "run/execution.h"

namespace gavel::judge {

/// All tests in one process, through the driver; a new process goes on behind a test that ended
/// the old one.
void execute_batch(const RunContext& context, std::span<const TestCase> tests,
                   const OnExecution& on_execution);

}  // namespace gavel::judge
