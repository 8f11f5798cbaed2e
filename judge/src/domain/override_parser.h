#pragma once

#include <string_view>
#include <vector>

#include "gavel/judge/domain.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// Reads what a profile, a ladder rung or a `gen:` test says of `line`: `max`, `1..6`, `{a, b}`,
/// `~ pool(1)`, `1..100 ~ log`. Names in expressions are taken as they come (see resolve.h). Throws
/// SyntaxError, also when it does not fit the line's type.
[[nodiscard]] DomainOverride parse_override(const DomainSpec& line, std::string_view text,
                                            RecordTypes records);

/// What the parameters of a generated test say, `profile` left out. The problem has been loaded
/// and has no generator program, so every one can be read.
[[nodiscard]] std::vector<DomainOverride> test_overrides(const Domain& domain,
                                                         const TestSpec& test);

}  // namespace gavel::judge
