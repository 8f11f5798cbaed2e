#pragma once

#include <vector>

#include "domain/draw_context.h"
#include "gavel/judge/test_case.h"

namespace gavel::judge {

/// Whether the line is an argument of a method that is no constructor.
[[nodiscard]] bool is_call_argument(const Problem& problem, const DomainSpec& line);

/// The calls of a class problem, the constructor first, whose arguments are already in the context's
/// scope. Methods are chosen by weight among those whose handle pools have a member. Throws
/// Infeasible when no method can be called.
[[nodiscard]] std::vector<Call> draw_calls(DrawContext& context);

}  // namespace gavel::judge
