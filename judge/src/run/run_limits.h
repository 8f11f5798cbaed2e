#pragma once

#include <cstddef>

#include "gavel/sandbox/limits.h"
#include "run/execution.h"

namespace gavel::judge {

/// Limits of a process that runs a single stdio test.
[[nodiscard]] sandbox::Limits process_limits(const TestLimits& limits);

/// Limits of a process that answers `tests` tests, the largest request being `largest_request`
/// bytes: each lap gets one test's time plus what a driver may need to read and write the data.
[[nodiscard]] sandbox::Limits batch_limits(const TestLimits& limits, std::size_t tests,
                                           std::size_t largest_request);

/// CPU time that a driver may need for a request of that size, beyond the user's own code: slow
/// drivers parse about 20 MB/s, and a start-up is charged to the first lap.
[[nodiscard]] nanoseconds driver_allowance(std::size_t request_bytes);

/// Turns an answer that came after the time limit into kTimeLimit.
void apply_time_limit(Execution& execution, const TestLimits& limits);

}  // namespace gavel::judge
