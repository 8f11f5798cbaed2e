#include "domain/cursor.h"

#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "values/syntax_error.h"

namespace gavel::judge {
namespace {

bool starts_word(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
}
bool in_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

}  // namespace

void Cursor::skip_blanks() {
  while (peek() == ' ' || peek() == '\n' || peek() == '\t') ++position_;
}

bool Cursor::take(std::string_view symbol) {
  skip_blanks();
  if (at_end() || text_.substr(position_, symbol.size()) != symbol) return false;
  position_ += symbol.size();
  return true;
}

bool Cursor::take_word(std::string_view word) {
  if (peek_word() != word) return false;
  position_ += word.size();
  return true;
}

std::string_view Cursor::peek_word() {
  skip_blanks();
  if (!starts_word(peek())) return {};
  std::size_t end = position_;
  while (end < text_.size() && in_word(text_[end])) ++end;
  return text_.substr(position_, end - position_);
}

std::string_view Cursor::read_word() {
  const std::string_view word = peek_word();
  position_ += word.size();
  return word;
}

void Cursor::expect(std::string_view symbol, std::string_view what) {
  if (!take(symbol)) fail(fmt::format("`{}` is expected {}", symbol, what));
}

void Cursor::fail(std::string message, std::string help) const {
  fail_at(position_, 1, std::move(message), std::move(help));
}

void Cursor::fail_at(std::size_t offset, std::size_t length, std::string message,
                     std::string help) {
  throw SyntaxError{offset, length, std::move(message), std::move(help)};
}

}  // namespace gavel::judge
