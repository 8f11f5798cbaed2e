#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gavel::judge::checking {

/// ASCII whitespace whatever the locale: what separates tokens.
[[nodiscard]] constexpr bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

/// A piece of a text and where it stands; both numbers count from 1.
struct Token {
  std::string_view text;
  std::size_t line = 1;
  std::size_t number = 1;  ///< Of the token in its line.
};

/// Yields the whitespace-separated tokens of a text. Borrows the text; copies nothing.
class TokenScan {
 public:
  explicit TokenScan(std::string_view text) : text_(text) {}
  [[nodiscard]] std::optional<Token> next();

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::size_t number_ = 0;
};

/// Yields the lines of a text without trailing whitespace; empty lines at the end are not lines.
/// Borrows the text; copies nothing.
class LineScan {
 public:
  explicit LineScan(std::string_view text);
  [[nodiscard]] std::optional<std::string_view> next();

 private:
  std::string_view rest_;
  bool done_ = false;
};

[[nodiscard]] std::string_view without_trailing_space(std::string_view text);

/// The offset of the first byte in which two texts differ; the shorter length when one is the
/// beginning of the other.
[[nodiscard]] std::size_t first_mismatch(std::string_view a, std::string_view b);

}  // namespace gavel::judge::checking
