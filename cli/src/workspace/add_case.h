#pragma once

#include <string>

#include "context.h"
#include "gavel/judge/problem.h"

namespace gavel::cli {

/// Makes a case of the user's (`name` as in cases/NAME: beside the solution in this folder, or in
/// the folder of the workspace that is named like the problem) a hidden test of the problem: the
/// case is copied to tests/, and an item is added at the end of `tests:` in the problem file, of
/// which nothing else is changed. Returns the test's name. Throws CommandError when there is no such
/// case, InputError when the case is not valid or the file would not load with it; then nothing is
/// written.
[[nodiscard]] std::string add_case_to(Context& context, const judge::Problem& problem,
                                      const std::string& name);

/// The text of a problem file with one more item at the end of its `tests:`. Throws CommandError when
/// there is no such list in block style.
[[nodiscard]] std::string with_another_test(const std::string& text, const std::string& item);

}  // namespace gavel::cli
