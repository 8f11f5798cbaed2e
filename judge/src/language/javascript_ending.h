#pragma once

#include <string>

#include "gavel/judge/language.h"

namespace gavel::judge {

/// Reads the last uncaught error of Node out of a run's standard error. Lines count when they are
/// of the file of that name.
[[nodiscard]] Failure explain_javascript_ending(const sandbox::RunResult& result,
                                                const std::string& file_name);

}  // namespace gavel::judge
