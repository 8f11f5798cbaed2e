#pragma once

#include "gavel/judge/language.h"

namespace gavel::judge {

/// What the death of a C++ program means: reads what the standard library and gavel's own stack
/// watch leave on standard error, and the signal.
[[nodiscard]] Failure explain_cpp_ending(const sandbox::RunResult& result);

}  // namespace gavel::judge
