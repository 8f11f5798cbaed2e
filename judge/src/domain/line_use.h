#pragma once

#include <string>
#include <string_view>

#include "gavel/judge/problem.h"

namespace gavel::judge {

/// Whether anything uses a line of `input` where data are drawn with a profile: the entry, the layout,
/// another line, a relation. A shape that the profile replaces uses nothing.
[[nodiscard]] bool is_line_used(const Problem& problem, std::string_view line,
                                const std::string& profile = {});

}  // namespace gavel::judge
