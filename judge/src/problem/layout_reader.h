#pragma once

#include <string_view>
#include <vector>

#include "problem/layout.h"

namespace gavel::judge {

/// Reads text that a layout printed back into values, sizes included. Throws SyntaxError, with the
/// offset in `text`, where it is not what the layout prints. A piece ends where the next literal
/// begins, and not before its text fits the pattern of its declaration; a list has as many lines as the size that it is declared with, or all that are left over.
[[nodiscard]] std::vector<NamedValue> read_layout(const Layout& layout, const Problem& problem,
                                                  std::string_view text);

}  // namespace gavel::judge
