#pragma once

#include <cstdint>
#include <string>

#include "gavel/sandbox/command.h"

namespace gavel::sandbox {

/// The key that lets boxes make the calls their programs may not: random, one per process of gavel.
[[nodiscard]] std::uint64_t box_key();

/// The filter of a profile for that key, built once and kept. Throws SandboxError.
[[nodiscard]] const std::string& box_filter(Profile profile);

}  // namespace gavel::sandbox
