#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/verdict.h"

#include "values/syntax_error.h"

namespace gavel::judge {

/// The label in a solution's first line: `# gavel: wa O(n^2) "why"` or the same behind `//`.
struct SolutionTag {
  std::vector<Verdict> verdicts;
  std::string complexity, why;
};

/// Nothing when the line has no tag. Throws SyntaxError for one that is malformed.
[[nodiscard]] std::optional<SolutionTag> parse_solution_tag(std::string_view first_line);

/// `ac`, `wa`, `tle`, `mle`, `ole`, `re` or `ce`. Throws SyntaxError with `offset`.
[[nodiscard]] Verdict parse_label(std::string_view code, std::size_t offset);

}  // namespace gavel::judge
