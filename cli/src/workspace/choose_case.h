#pragma once

#include <filesystem>
#include <string>

#include "gavel/judge/problem.h"
#include "gavel/judge/test_case.h"

#include "context.h"
#include "workspace/choose_solution.h"

namespace gavel::cli {

/// "2" is the second sample; anything else is a test's own name.
[[nodiscard]] std::string test_name(const std::string& word);

/// One case from a file, "-" for standard input; it is called "input".
[[nodiscard]] judge::TestCase case_from_input(const judge::Problem& problem,
                                              const std::filesystem::path& input);

/// The sample or own case of that name; without one the first own case, else the first sample.
/// Throws CommandError when there is none.
[[nodiscard]] judge::TestCase named_case(Context& context, const ChosenSolution& chosen,
                                         const std::string& word);

}  // namespace gavel::cli
