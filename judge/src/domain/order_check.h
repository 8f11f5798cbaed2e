#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "gavel/judge/domain.h"

namespace gavel::judge {

/// What is wrong with the values of a list, or with those that a field takes over a list.
struct OrderFault {
  std::size_t index = 0;  ///< The element that breaks the promise, its partner before it.
  const char* kind;       ///< "order", "distinct"
  std::string reason;
};

/// Checks the order and the distinctness that are promised of `values`; nulls are left out.
[[nodiscard]] std::optional<OrderFault> check_order(const std::vector<const Value*>& values,
                                                    const Promises& promises, const Type& type,
                                                    RecordTypes records);

/// Below 0, 0, above 0. Both are scalars of one type, and not null.
[[nodiscard]] int compare_scalars(const Value& a, const Value& b);

/// Equal values have equal hashes.
struct ValueHash {
  std::size_t operator()(const Value* value) const;
};
struct ValueEqual {
  bool operator()(const Value* a, const Value* b) const { return *a == *b; }
};

}  // namespace gavel::judge
