#pragma once

#include <string>

#include "gavel/judge/problem.h"

#include "context.h"

namespace gavel::cli {

/// Throws CommandError (C030) when the open round is a mock on this problem, which reveals nothing.
/// `message` says what a mock does not have, `help` what there is instead.
void refuse_in_mock(const Context& context, const judge::Problem& problem,
                    const std::string& message, const std::string& help);

}  // namespace gavel::cli
