#pragma once

#include <string>
#include <string_view>

namespace gavel::cli::terminal {

/// Columns that a line takes on a terminal: wide characters take two, combining ones and colour
/// sequences none, bytes that are not UTF-8 one.
[[nodiscard]] int display_width(std::string_view line);

/// The line cut to at most `width` columns; where something was cut it ends in `ellipsis`. Colours
/// that are open at the cut are closed.
[[nodiscard]] std::string truncated(std::string_view line, int width, std::string_view ellipsis);

enum class Align { kLeft, kRight };

/// The line filled with spaces to `width` columns; longer lines are left as they are.
[[nodiscard]] std::string padded(std::string_view line, int width, Align align = Align::kLeft);

/// Splits a line before the column `width`: at least one character goes to the first part,
/// combining characters stay with theirs.
struct Split {
  std::string_view head, tail;
};
[[nodiscard]] Split split_at(std::string_view line, int width);

}  // namespace gavel::cli::terminal
