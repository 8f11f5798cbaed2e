#pragma once

#include <string>
#include <string_view>

namespace gavel::cli::terminal {

/// Text of unknown origin made safe for a terminal. Lines stay lines and tabs become spaces (stops
/// every 8 columns). Everything else that is not plainly visible is spelled out: control characters
/// as their pictures (␛[31m) or, with `ascii`, as \x1b; bytes that are not UTF-8 as \xff; direction
/// marks and zero-width characters as \u202e.
[[nodiscard]] std::string escaped(std::string_view text, bool ascii = false);

/// The same on one line: newlines too are spelled out.
[[nodiscard]] std::string escaped_line(std::string_view text, bool ascii = false);

}  // namespace gavel::cli::terminal
