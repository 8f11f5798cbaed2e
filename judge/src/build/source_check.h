#pragma once

#include <string>

#include "gavel/judge/submission.h"

namespace gavel::judge {

/// The submission with a byte order mark taken off. Throws InputError with the place when the
/// source is not UTF-8 text, holds NUL bytes, or is larger than any solution.
[[nodiscard]] Submission checked_source(const Submission& submission);

}  // namespace gavel::judge
