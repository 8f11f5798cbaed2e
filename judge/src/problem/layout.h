#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"
#include "gavel/judge/value.h"

#include "values/syntax_error.h"

namespace gavel::judge {

/// How a stdio problem prints its input. A line of the layout is printed once, or, in the form
/// `{list: ...}`, once for every element of a list.
struct Layout {
  struct Piece {
    bool literal = true;
    std::string text;       ///< The text, or a name.
    std::string null_text;  ///< `{bytes|-}`: what a null is printed as.
  };
  struct Line {
    std::string list;  ///< Empty: printed once.
    std::vector<Piece> pieces;
  };
  std::vector<Line> lines;
};

/// Checks every name against the domain. Throws SyntaxError.
[[nodiscard]] Layout parse_layout(std::string_view text, const Problem& problem);

/// A value of the input. Sizes are longs.
struct NamedValue {
  std::string name;
  Type type;
  Value value;
};

/// The input's text. Every name of the layout must be among `values`.
[[nodiscard]] std::string print_layout(const Layout& layout, const Problem& problem,
                                       const std::vector<NamedValue>& values);

}  // namespace gavel::judge
