#pragma once

#include <string>
#include <vector>

#include "terminal/style.h"
#include "terminal/width.h"

namespace gavel::cli::terminal {

struct Column {
  std::string heading;  ///< When no column has one there is no heading line.
  Align align = Align::kLeft;
  bool flexible = false;  ///< Cut when the table would be wider than the screen.
};

/// Rows of cells in columns aligned by what is seen: wide characters and colours count right.
class Table {
 public:
  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  /// Cells are single lines, possibly with colours. Missing cells are empty; further ones are an
  /// error of the caller and dropped.
  void add(std::vector<std::string> cells);

  /// Each row on a line, two spaces between columns, no spaces at the end of lines. `width` is what
  /// may be used; only flexible columns give way to it, the widest of them first.
  [[nodiscard]] std::string text(const Style& style, int width) const;

 private:
  [[nodiscard]] std::vector<int> widths(int available) const;
  [[nodiscard]] int* widest_flexible(std::vector<int>& widths) const;

  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace gavel::cli::terminal
