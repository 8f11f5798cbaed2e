#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "terminal/style.h"

namespace gavel::cli::terminal {

/// One step of "what was expected, what came": a call, a line, an element.
struct SideBySideRow {
  std::string label;  ///< "3  allow(\"ann\", 1)", or the number of a line.
  std::string expected;
  std::string got;
  bool marked = false;  ///< What the remark is about.
};

/// Expected beside got in aligned columns; the marked row begins with `>` and ends with the remark
/// where there is room. Cells that do not fit are cut so that the place where both
/// differ stays visible. Screens narrower than 60 columns, or too narrow for the labels, get one
/// line for each side under the label. The cells must be escaped and have no colours.
[[nodiscard]] std::string side_by_side(const std::vector<SideBySideRow>& rows, const Style& style,
                                       int width, std::string_view remark = "first difference");

}  // namespace gavel::cli::terminal
