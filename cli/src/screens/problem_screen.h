#pragma once

#include <string>

#include "gavel/judge/problem.h"
#include "look.h"

namespace gavel::cli {

/// What of a problem is shown.
struct ProblemView {
  bool samples_only = false;
  bool spoilers = false;  ///< Difficulty, tags, hints and follow-ups too.
};

/// The statement as a page: title line, text, what to write, limits, samples.
[[nodiscard]] std::string problem_screen(const judge::Problem& problem, const Look& look,
                                         const ProblemView& view);

/// The same as Markdown, for README.md in the workspace and `show --md`. Without spoilers.
[[nodiscard]] std::string problem_markdown(const judge::Problem& problem);

}  // namespace gavel::cli
