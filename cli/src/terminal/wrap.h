#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gavel::cli::terminal {

/// Breaks prose into lines of at most `width` columns, at spaces where there are any, else between
/// characters. Newlines in the text are kept as line ends. Spaces vanish where a line is broken and
/// at both ends of lines, nowhere else. Empty text gives one empty line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, int width);

/// The same as one text: the first line after `first`, the others after `rest`, each with a
/// newline.
[[nodiscard]] std::string wrapped(std::string_view text, int width, std::string_view first,
                                  std::string_view rest);

/// Parts of a line with three spaces between them. Where they do not fit, the line is broken
/// between parts and, only when a part alone is wider than a line, within one. Ends with a newline;
/// `rest` stands before the further lines.
[[nodiscard]] std::string wrapped_parts(const std::vector<std::string>& parts, int width,
                                        std::string_view rest);

}  // namespace gavel::cli::terminal
