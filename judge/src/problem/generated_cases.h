#pragma once

#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"
#include "gavel/judge/test_case.h"

namespace gavel::judge {

/// Reads what a generator program printed: one JSON case a line (docs/problem-format.md), typed and
/// range-checked by the problem's declarations. Blank lines are skipped. Throws InputError (C003)
/// for the first line that is no such case; the place's file is the generator, its line the line of
/// the output.
[[nodiscard]] std::vector<CaseInput> parse_generated(const Problem& problem,
                                                     std::string_view output);

}  // namespace gavel::judge
