#pragma once

#include <cstddef>
#include <vector>

#include "shrink/leaves.h"

namespace gavel::judge::shrinking {

/// Leaves whose values are names of something: equal values mean the same thing.
struct KeyGroup {
  const DomainSpec* line = nullptr;
  std::vector<std::size_t> leaves;
  std::vector<Value> names;  ///< The different values, simplest first.
};

/// Texts, and whatever is drawn from a pool; lines that draw from one named pool are one group.
[[nodiscard]] std::vector<KeyGroup> key_groups(const Anatomy& parts);

/// The case with `from` replaced by `to` wherever the group has it.
[[nodiscard]] DomainCase replaced(const Problem& problem, const DomainCase& input,
                                  const KeyGroup& group, const Value& from, const Value& to);

}  // namespace gavel::judge::shrinking
