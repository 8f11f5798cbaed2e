#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gavel::cli::terminal {

/// One code point at the beginning of a text, or one byte that is not UTF-8.
struct CodePoint {
  std::int32_t value = 0;
  std::size_t length = 1;  ///< In bytes; at least 1.
  bool valid = false;
};

/// The first code point of a text that is not empty.
[[nodiscard]] CodePoint first_code_point(std::string_view text);

/// Columns of one code point: 0 for combining and control characters, 2 for wide ones.
[[nodiscard]] int columns_of(std::int32_t code_point);

/// Characters that change how a terminal shows others, or that cannot be seen: direction marks,
/// zero-width characters, line separators, tags.
[[nodiscard]] bool is_invisible(std::int32_t code_point);

[[nodiscard]] std::string to_utf8(std::int32_t code_point);

}  // namespace gavel::cli::terminal
