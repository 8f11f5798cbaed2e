#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gavel::cli::terminal {

/// A picture of points and a line through them, both axes logarithmic.
struct Plot {
  std::vector<std::pair<double, double>> points, line;  ///< All coordinates above zero.
  std::string top, bottom;  ///< What the largest and the smallest y are called.
  std::string left, right;  ///< What the smallest and the largest x are called.
  std::string x_name;
};

/// `columns` by `rows` characters of picture, the names at its edges; braille dots, or * and .
/// where only ASCII is wanted. Lines are indented by `indent`. Empty when there is nothing to show.
[[nodiscard]] std::string drawn(const Plot& plot, int columns, int rows, int indent, bool ascii);

}  // namespace gavel::cli::terminal
