#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/draw_context.h"

namespace gavel::judge {

/// A sequence of innermost values that belong together: the elements of a list, a field over its
/// list, an argument over the calls; or a single value.
struct Column {
  const LinePlan& line;
  Type type;
  std::size_t count = 1;
  Promises promises;  ///< About the sequence.

  /// Relations that `target` alone stands in on one side; the other side has a value under `scope`,
  /// or under the rows' when there are rows.
  std::vector<Relation> relations;
  std::string target;
  bool neighbours_differ = false;
  const Scope& scope;
  const Rows* rows = nullptr;
};

[[nodiscard]] std::vector<Value> draw_column(DrawContext& context, const Column& column,
                                             RandomStream stream);

}  // namespace gavel::judge
