#pragma once

#include <string>

#include "gavel/sandbox/isolation.h"

#include "../protocol/messages.h"

namespace gavel::sandbox {

/// What stands in the way of user namespaces on this machine and how to allow them.
[[nodiscard]] std::string namespace_advice();

/// A layer as the box reports it, with what its absence costs and how to get it.
[[nodiscard]] Layer describe_layer(const LayerReport& report);

}  // namespace gavel::sandbox
