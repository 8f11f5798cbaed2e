#pragma once

#include <string>
#include <vector>

#include "gavel/judge/type.h"

namespace gavel::judge {

/// What is wrong with using a type for data, e.g. an unknown record.
struct TypeProblem {
  std::string message;  ///< Empty: nothing.
  std::string help;
};
[[nodiscard]] TypeProblem check_type(const Type& type, const std::vector<RecordType>& known);

/// Whether values of the type have an order: numbers, texts, characters and booleans.
[[nodiscard]] bool is_ordered(const Type& type);
[[nodiscard]] bool is_numeric(const Type& type);
[[nodiscard]] bool is_whole(const Type& type);  ///< int, long

/// A tree or a linked list, whose bounds are those of its nodes' values.
[[nodiscard]] bool has_nodes(const Type& type);

}  // namespace gavel::judge
