#pragma once

#include <vector>

#include "gavel/sandbox/run_result.h"

#include "box.h"

namespace gavel::sandbox {

/// Reads the files that came beside a finished run. Throws SandboxError; a box whose reply does not
/// fit together is abandoned.
[[nodiscard]] std::vector<CollectedFile> read_collected(Box& box, const FinishedReply& reply,
                                                        const std::vector<UniqueFd>& files);

}  // namespace gavel::sandbox
