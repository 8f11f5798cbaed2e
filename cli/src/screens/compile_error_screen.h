#pragma once

#include <string>

#include "gavel/judge/judgement.h"
#include "look.h"

namespace gavel::cli {

/// The first error at the user's own line, how many more there are, and how to see the rest.
[[nodiscard]] std::string compile_error_screen(const judge::Judgement& judgement, const Look& look,
                                               bool full);

}  // namespace gavel::cli
