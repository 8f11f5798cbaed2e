#pragma once

#include <string>

#include "gavel/sandbox/run_result.h"

namespace gavel::judge {

/// Why a compiler did not end by itself: "the compiler was stopped after 30 s". Empty when it did.
[[nodiscard]] std::string stopped_build(const sandbox::RunResult& result);

}  // namespace gavel::judge
