#pragma once

#include <string>
#include <vector>

#include "gavel/judge/pack.h"

namespace gavel::cli {

/// The problems as a page of Markdown for readers outside a terminal: what there is of each level
/// and kind, then a table a topic. No tags, which would give techniques away.
[[nodiscard]] std::string problem_index(const std::vector<judge::ProblemSummary>& problems);

}  // namespace gavel::cli
