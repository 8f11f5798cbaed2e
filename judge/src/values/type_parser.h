#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/type.h"

#include "values/syntax_error.h"

namespace gavel::judge {

/// What may stand between the brackets of a list type.
enum class Dimensions {
  kEmpty,        ///< Event[]: as in a signature.
  kExpressions,  ///< Event[n], long[k][0..n]: as in a domain line; the texts are kept.
};

/// A type at the beginning of a text.
struct ParsedType {
  Type type;
  std::vector<std::string> dimensions;  ///< Of lists, outermost first; a string's length is none.
  std::size_t end = 0;                  ///< First byte behind the type.
};

/// Throws SyntaxError. With expressions, `of` behind the type makes the last dimension of a
/// string its length: `string[1..8] of a-z` is one string. Record names are taken as they come.
[[nodiscard]] ParsedType parse_type_prefix(std::string_view text, Dimensions dimensions);

}  // namespace gavel::judge
