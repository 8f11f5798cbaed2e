#pragma once

#include "gavel/sandbox/command.h"
#include "gavel/sandbox/limits.h"

#include "../protocol/messages.h"

namespace gavel::sandbox {

/// The kernel limits behind a run's limits. They are the backstop: the supervisor and the cgroup
/// act first, because only they can say why a run ended.
[[nodiscard]] ResourceLimits limits_for_box(const Room& room, const Limits& limits,
                                            unsigned other_processes);

}  // namespace gavel::sandbox
