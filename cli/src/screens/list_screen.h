#pragma once

#include <string>
#include <vector>

#include "gavel/judge/pack.h"
#include "look.h"

namespace gavel::cli {

/// `gavel list`: by topic; difficulty and tags only with `spoilers`.
[[nodiscard]] std::string list_screen(const std::vector<judge::ProblemSummary>& problems,
                                      const Look& look, bool spoilers);

}  // namespace gavel::cli
