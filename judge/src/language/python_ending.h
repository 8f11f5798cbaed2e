#pragma once

#include <string>

#include "gavel/judge/language.h"

namespace gavel::judge {

/// What the death of a Python program means: reads the last traceback on standard error.
[[nodiscard]] Failure explain_python_ending(const sandbox::RunResult& result,
                                            const std::string& file_name);

}  // namespace gavel::judge
