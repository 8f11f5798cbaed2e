#pragma once

#include <span>

#include "run/execution.h"

namespace gavel::judge {

/// One process per test; its standard output is the answer.
void execute_each(const RunContext& context, std::span<const TestCase> tests,
                  const OnExecution& on_execution);

}  // namespace gavel::judge
