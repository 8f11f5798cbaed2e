#include <charconv>

#include "wire/json_value.h"

namespace gavel::judge::wire {
namespace {

void append_utf8(std::string& out, unsigned code) {
  const auto continuation = [](unsigned bits) { return static_cast<char>(0x80 | (bits & 0x3f)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xc0 | (code >> 6));
    out += continuation(code);
  } else if (code < 0x10000) {
    out += static_cast<char>(0xe0 | (code >> 12));
    out += continuation(code >> 6);
    out += continuation(code);
  } else {
    out += static_cast<char>(0xf0 | (code >> 18));
    out += continuation(code >> 12);
    out += continuation(code >> 6);
    out += continuation(code);
  }
}

bool is_high_surrogate(unsigned unit) {
  return unit >= 0xd800 && unit < 0xdc00;
}
bool is_low_surrogate(unsigned unit) {
  return unit >= 0xdc00 && unit < 0xe000;
}

char simple_escape(char c) {
  switch (c) {
    case '"':
    case '\\':
    case '/':
      return c;
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      throw Malformed("a string holds an unknown escape");
  }
}

}  // namespace

void JsonReader::skip_space() {
  while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n')) ++at_;
}

bool JsonReader::accept(char c) {
  skip_space();
  if (at_ == text_.size() || text_[at_] != c) return false;
  ++at_;
  return true;
}

void JsonReader::expect(char c) {
  if (!accept(c)) throw Malformed(std::string("expected ") + c);
}

void JsonReader::expect_end() {
  skip_space();
  if (at_ != text_.size()) throw Malformed("something follows the answer");
}

bool JsonReader::accept_word(std::string_view word) {
  skip_space();
  if (text_.substr(at_, word.size()) != word) return false;
  at_ += word.size();
  return true;
}

bool JsonReader::accept_null() {
  return accept_word("null");
}

bool JsonReader::boolean() {
  if (accept_word("true")) return true;
  if (accept_word("false")) return false;
  throw Malformed("expected true or false");
}

std::string_view JsonReader::number_text() {
  skip_space();
  const std::size_t end = text_.find_first_not_of("+-.0123456789eE", at_);
  const std::string_view text = text_.substr(at_, end == text_.npos ? text_.npos : end - at_);
  at_ += text.size();
  return text;
}

std::int64_t JsonReader::integer() {
  const std::string_view text = number_text();
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) {
    throw Malformed("expected a 64-bit integer");
  }
  return value;
}

double JsonReader::number() {
  skip_space();
  if (accept_word("\"NaN\"")) return __builtin_nan("");
  if (accept_word("\"Infinity\"")) return __builtin_inf();
  if (accept_word("\"-Infinity\"")) return -__builtin_inf();
  const std::string_view text = number_text();
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) {
    throw Malformed("expected a number");
  }
  return value;
}

unsigned JsonReader::hex4() {
  const std::string_view digits = text_.substr(at_, 4);
  unsigned value = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (error != std::errc() || digits.size() < 4 || end != digits.data() + 4) {
    throw Malformed("a string holds a broken \\u escape");
  }
  at_ += 4;
  return value;
}

void JsonReader::append_escape(std::string& out) {
  if (at_ == text_.size()) throw Malformed("a string does not end");
  const char c = text_[at_++];
  if (c != 'u') {
    out += simple_escape(c);
    return;
  }
  unsigned code = hex4();
  if (is_high_surrogate(code) && text_.substr(at_, 2) == "\\u") {
    at_ += 2;
    const unsigned low = hex4();
    if (!is_low_surrogate(low)) throw Malformed("a string holds a lone surrogate");
    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
  } else if (is_high_surrogate(code) || is_low_surrogate(code)) {
    throw Malformed("a string holds a lone surrogate");
  }
  append_utf8(out, code);
}

std::string JsonReader::string() {
  expect('"');
  std::string out;
  for (;;) {
    const std::size_t stop = text_.find_first_of("\"\\", at_);
    if (stop == text_.npos) throw Malformed("a string does not end");
    out += text_.substr(at_, stop - at_);
    at_ = stop + 1;
    if (text_[stop] == '"') return out;
    append_escape(out);
  }
}

}  // namespace gavel::judge::wire
