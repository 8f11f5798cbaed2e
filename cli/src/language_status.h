#pragma once

#include <vector>

#include "context.h"
#include "json_output.h"

namespace gavel::cli {

/// Finds every language's toolchain and proves that it works: a small program is built and judged in
/// the sandbox. A language that is not installed is not tested.
[[nodiscard]] std::vector<LanguageStatus> language_status(Context& context);

}  // namespace gavel::cli
