#pragma once

#include <optional>
#include <string>

#include "gavel/judge/expression.h"

#include "domain/evaluate.h"

namespace gavel::judge {

/// The first choice of the free indexes for which the relation does not hold.
struct BrokenRelation {
  std::string where;   ///< "i = 3"; empty for a relation without free indexes.
  std::string values;  ///< "5 and 5": what was compared.
};

/// Tries every choice of free indexes for which all indexed elements exist; a null compares to
/// nothing and breaks nothing. In time proportional to the number of choices.
[[nodiscard]] std::optional<BrokenRelation> check_relation(const Relation& relation,
                                                           const Scope& scope);

}  // namespace gavel::judge
