#pragma once

#include <cstddef>
#include <optional>
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

/// What stands between two brackets: `text` begins at `offset`, without blanks around it.
struct Dimension {
  std::string text;
  std::size_t offset = 0;
};

/// A type at the beginning of a text.
struct ParsedType {
  Type type;
  std::vector<Dimension> dimensions;  ///< Of lists, outermost first.
  std::optional<Dimension> size;      ///< Of a string; how many nodes, of a tree or linked list.
  std::size_t end = 0;                ///< First byte behind the type.
};

/// Throws SyntaxError. With expressions, `of` behind the type makes the last dimension of a
/// string its length (`string[1..8] of a-z` is one string), and the last dimension of a tree or
/// linked list is always the number of its nodes. Record names are taken as they come.
[[nodiscard]] ParsedType parse_type_prefix(std::string_view text, Dimensions dimensions);

}  // namespace gavel::judge
