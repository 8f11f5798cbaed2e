#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gavel::cli::terminal {

/// The first and last lines of a long text.
struct HeadAndTail {
  std::vector<std::string> head, tail;
  std::size_t left_out = 0;  ///< Lines between them; 0 means that all lines are in `head`.
};

/// At most `max_lines` lines (at least 2 when something is left out), two thirds of them from the
/// front: what comes first usually says what happened. Escaped, and each line cut to `width`
/// columns.
[[nodiscard]] HeadAndTail head_and_tail(std::string_view text, std::size_t max_lines, int width,
                                        bool ascii = false);

/// The same as one text, with "... 3 812 lines left out ..." between the parts; every line after
/// `margin`, which counts against the width. Ends with a newline unless the text is empty.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t max_lines, int width,
                                    std::string_view margin = "", bool ascii = false);

/// 3812 -> "3 812".
[[nodiscard]] std::string grouped_digits(std::size_t number);

}  // namespace gavel::cli::terminal
