#pragma once

#include <string>
#include <vector>

#include "domain/draw_context.h"

namespace gavel::judge {

/// The value of an `input:` line that is no size, under the context's scope. Throws Infeasible.
[[nodiscard]] Value draw_line(DrawContext& context, const LinePlan& line);

/// The values of one argument over a sequence of calls. The rows give the arguments of the same call
/// that were drawn before; `relations` are those of `where` that the argument stands in.
[[nodiscard]] std::vector<Value> draw_argument(DrawContext& context, const LinePlan& line,
                                               std::size_t count, const Rows* rows,
                                               const std::vector<Relation>& relations);

}  // namespace gavel::judge
