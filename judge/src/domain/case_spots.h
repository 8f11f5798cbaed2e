#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// One place of an input that a line of the domain speaks of: a list of one of its levels, or an
/// innermost value.
struct Spot {
  const DomainSpec* line = nullptr;
  std::size_t level = 0;  ///< Below line->dimensions.size(): the list of that level.
  Type type;
  bool in_calls = false;          ///< The way begins at calls[steps[0]].arguments[steps[1]].
  std::vector<std::size_t> steps;  ///< Otherwise at values[steps[0]].second; elements from there on.

  [[nodiscard]] bool is_list() const { return level < line->dimensions.size(); }
  [[nodiscard]] Value& in(DomainCase& input) const;
  [[nodiscard]] const Value& in(const DomainCase& input) const;
};

/// Every spot of the input, from the outside in and in order.
void for_each_spot(const Problem& problem, const DomainCase& input,
                   const std::function<void(const Spot&)>& visit);

}  // namespace gavel::judge
