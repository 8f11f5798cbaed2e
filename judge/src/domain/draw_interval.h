#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "domain/draw_context.h"

namespace gavel::judge {

/// The numbers that a declared range, the overrides and the relations leave.
struct Room {
  Interval interval;
  std::vector<std::int64_t> excluded;  ///< By `!=`. Few.
};

/// Whether an expression is the value that is about to be drawn.
using IsTarget = std::function<bool(const Expression&)>;

/// The range's ends under `scope`. Throws Infeasible when an end has no value.
[[nodiscard]] Interval evaluate_range(const Range& range, const Scope& scope,
                                      const DomainSpec& line);

/// Cuts away what relations with the target alone on one side forbid, as far as the other side has a
/// value already: drawing within what is left needs no second try. Other relations do nothing.
void narrow(const std::vector<Relation>& relations, const IsTarget& is_target, const Scope& scope,
            Room& room);

/// `a` without what is outside `b`.
[[nodiscard]] Interval intersection(const Interval& a, const Interval& b);

}  // namespace gavel::judge
