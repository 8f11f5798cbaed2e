#pragma once

#include <string>

#include "gavel/judge/language.h"

namespace gavel::judge {

/// What the death of a Go program means. `file_name` is what the compiler called the solution.
[[nodiscard]] Failure explain_go_ending(const sandbox::RunResult& result,
                                        const std::string& file_name);

}  // namespace gavel::judge
