#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gavel::judge {

/// A position in a small text of the domain language. Offsets count from the start of the whole
/// text, also when only a part of it is read. The text is borrowed.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : Cursor(text, 0, text.size()) {}
  /// Reads `text` from `begin` to `end` only.
  Cursor(std::string_view text, std::size_t begin, std::size_t end)
      : text_(text.substr(0, end)), position_(begin) {}

  [[nodiscard]] std::size_t position() const { return position_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  void move_to(std::size_t position) { position_ = position; }

  /// The character at the cursor, or behind it; NUL at the end.
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return position_ + ahead < text_.size() ? text_[position_ + ahead] : '\0';
  }
  [[nodiscard]] bool at_end() const { return position_ >= text_.size(); }

  void skip_blanks();
  /// Skips blanks; takes `symbol` when it comes next.
  [[nodiscard]] bool take(std::string_view symbol);
  /// Skips blanks; takes `word` when it comes next as a whole word.
  [[nodiscard]] bool take_word(std::string_view word);
  /// Skips blanks; the word ([A-Za-z_][A-Za-z_0-9]*) that comes next, not taken. May be empty.
  [[nodiscard]] std::string_view peek_word();
  [[nodiscard]] std::string_view read_word();
  /// Skips blanks; `symbol` must come next. `what` says in a message what it is for.
  void expect(std::string_view symbol, std::string_view what);

  /// Each throws SyntaxError; the first at the cursor.
  [[noreturn]] void fail(std::string message, std::string help = {}) const;
  [[noreturn]] static void fail_at(std::size_t offset, std::size_t length, std::string message,
                                   std::string help = {});

 private:
  std::string_view text_;
  std::size_t position_;
};

}  // namespace gavel::judge
