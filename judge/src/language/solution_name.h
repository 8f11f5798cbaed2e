#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "gavel/judge/submission.h"

namespace gavel::judge {

/// The name a compiler knows the solution by: the user's own where it is an ordinary one with one
/// of the extensions and is not one of the `taken`, else `fallback`.
[[nodiscard]] std::string solution_name(const Submission& submission,
                                        std::initializer_list<std::string_view> extensions,
                                        std::initializer_list<std::string_view> taken,
                                        std::string_view fallback);

}  // namespace gavel::judge
