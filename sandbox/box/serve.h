#pragma once

#include "../protocol/channel.h"
#include "layer.h"

namespace gavel::sandbox {

/// Serves runs until gavel closes its end of the channel. Throws StepFailure when the box is of no
/// further use.
void serve(const Channel& channel, const BoxState& state);

}  // namespace gavel::sandbox
