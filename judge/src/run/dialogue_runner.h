#pragma once

#include <span>

#include "run/execution.h"

namespace gavel::judge {

/// One conversation with the problem's interactor for each test. The interactor is called like a
/// Kattis output validator: `interactor INPUT ANSWER FEEDBACK_FOLDER`, exit code 42 or 43. Whoever
/// ended first had nothing from the other to complain about, so:
///   - a solution that fails by itself has failed, whatever the interactor says afterwards;
///   - otherwise the interactor decides, and after its 42 the solution has to end well;
///   - both asleep is the solution's kIdle;
///   - anything else of the interactor's throws AuthorProgramFailed.
void execute_dialogues(const RunContext& context, std::span<const TestCase> tests,
                       const OnExecution& on_execution);

}  // namespace gavel::judge
