#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"
#include "gavel/judge/type.h"

#include "values/syntax_error.h"

namespace gavel::judge {

/// Splits `type bounds, promises ~ shape` and reads its type. A `size` line has no type. Throws
/// SyntaxError, also for a type that names no record of `known` or cannot be used.
[[nodiscard]] DomainLine parse_domain_line(std::string name, std::string_view text,
                                           const std::vector<RecordType>& known);

/// The texts between the brackets of the line's list type, outermost first: ["k", "0..n"].
[[nodiscard]] std::vector<std::string> dimensions_of(const DomainLine& line);

/// Offset of the `~` that ends the promise; npos when there is none. A `~` inside a /pattern/ or a
/// {set} is none.
[[nodiscard]] std::size_t find_shape(std::string_view text);

/// What is wrong with using `type` for data, e.g. an unknown record.
struct TypeProblem {
  std::string message;  ///< Empty: nothing.
  std::string help;
};
[[nodiscard]] TypeProblem check_type(const Type& type, const std::vector<RecordType>& known);

}  // namespace gavel::judge
