#include "domain/bounds_parser.h"

#include <algorithm>
#include <bitset>
#include <cctype>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "domain/data_type.h"
#include "domain/expression_parser.h"
#include "domain/pattern.h"
#include "values/scalar_text.h"
#include "values/value_reader.h"

namespace gavel::judge {
namespace {

bool is_text(const Type& type) {
  return type.kind == TypeKind::kString || type.kind == TypeKind::kChar;
}

/// The characters behind `of`, up to a blank, `,` or `~`. A backslash takes the next one literally.
class CharsetReader {
 public:
  explicit CharsetReader(Cursor& cursor) : cursor_(cursor) {}

  std::string read() {
    cursor_.skip_blanks();
    const std::size_t begin = cursor_.position();
    while (!ends()) read_item();
    if (cursor_.position() == begin) {
      cursor_.fail("characters are expected behind `of`", "for example: string[1..8] of a-z0-9");
    }
    std::string charset;
    for (std::size_t c = 0; c < present_.size(); ++c) {
      if (present_[c]) charset.push_back(static_cast<char>(c));
    }
    return charset;
  }

 private:
  [[nodiscard]] bool ends() const {
    const char c = cursor_.peek();
    return cursor_.at_end() || c == ' ' || c == '\n' || c == ',' || c == '~';
  }

  void read_item() {
    const std::size_t begin = cursor_.position();
    const unsigned char low = read_character();
    unsigned char high = low;
    const char behind = cursor_.peek(1);
    if (cursor_.peek() == '-' && behind != '\0' && behind != ' ' && behind != ',') {
      cursor_.move_to(cursor_.position() + 1);
      high = read_character();
    }
    if (high < low) {
      Cursor::fail_at(begin, cursor_.position() - begin, "the range of characters is empty",
                      "the lower one comes first: a-z");
    }
    for (unsigned c = low; c <= high; ++c) present_.set(c);
  }

  unsigned char read_character() {
    if (cursor_.peek() == '\\') cursor_.move_to(cursor_.position() + 1);
    if (cursor_.at_end()) cursor_.fail("a character is expected here");
    const auto c = static_cast<unsigned char>(cursor_.peek());
    if (c < 0x20 || c > 0x7E) {
      cursor_.fail("only printable ASCII characters can stand behind `of`",
                   "a set of texts can have any: {straße, öl}");
    }
    cursor_.move_to(cursor_.position() + 1);
    return c;
  }

  Cursor& cursor_;
  std::bitset<256> present_;
};

[[noreturn]] void refuse(std::size_t offset, const char* what, const Type& type, const char* help) {
  Cursor::fail_at(offset, 1, fmt::format("{} cannot bound {}", what, describe(type)), help);
}

void read_into(Bounds& bounds, Cursor& cursor, const Type& type, RecordTypes records) {
  const std::size_t begin = cursor.position();
  if (cursor.peek() == '/') {
    if (type.kind != TypeKind::kString) refuse(begin, "a pattern", type, "patterns are of strings");
    bounds.pattern = read_pattern(cursor);
  } else if (cursor.peek() == '{') {
    bounds.choices = read_choices(cursor, type, records);
  } else if (cursor.take_word("of")) {
    if (!is_text(type)) refuse(begin, "`of`", type, "characters are of strings and chars");
    bounds.charset = CharsetReader(cursor).read();
  } else if (is_numeric(type)) {
    bounds.range = read_range(cursor);
  } else if (is_text(type)) {
    cursor.fail(fmt::format("the bounds of {} are expected here", describe(type)),
                "a pattern /[a-z]{1,8}/, a set {a, b}, or string[1..8] of a-z");
  } else {
    cursor.fail(fmt::format("{} has no bounds; `,` and a promise, or `~` and a shape, may follow",
                            describe(type)));
  }
}

}  // namespace

std::shared_ptr<const Pattern> read_pattern(Cursor& cursor) {
  const std::string_view text = cursor.text();
  const std::size_t open = cursor.position();
  std::size_t close = open + 1;
  while (close < text.size() && text[close] != '/') close += text[close] == '\\' ? 2 : 1;
  if (close >= text.size()) {
    Cursor::fail_at(open, 1, "the pattern opened by / is not closed",
                    "write a / inside it as \\/");
  }
  cursor.move_to(close + 1);
  try {
    return std::make_shared<const Pattern>(text.substr(open + 1, close - open - 1));
  } catch (SyntaxError& error) {
    error.offset += open + 1;
    throw;
  }
}

std::vector<Value> read_choices(Cursor& cursor, const Type& type, RecordTypes records) {
  const std::size_t open = cursor.position();
  if (!is_scalar(type.kind)) {
    refuse(open, "a set", type, "sets are of numbers, strings, chars and booleans");
  }
  if (cursor.text().find('}', open) == std::string_view::npos) {
    cursor.fail("the { is not closed");
  }
  ValueReader reader(cursor.text(), records, open + 1);
  std::vector<Value> choices;
  do {
    const std::size_t begin = reader.position();
    Value value = reader.read(type, ",}");
    if (std::find(choices.begin(), choices.end(), value) != choices.end()) {
      reader.fail_at(begin, "this value is in the set already");
    }
    choices.push_back(std::move(value));
  } while (reader.take(','));
  reader.expect('}', "behind the values of a set");
  cursor.move_to(reader.position());
  return choices;
}

Bounds read_bounds(Cursor& cursor, const Type& type, RecordTypes records) {
  Bounds bounds;
  cursor.skip_blanks();
  if (cursor.at_end() || cursor.peek() == ',' || cursor.peek() == '~') return bounds;
  const std::size_t begin = cursor.position();
  read_into(bounds, cursor, type, records);
  bounds.text = cursor.text().substr(begin, cursor.position() - begin);
  return bounds;
}

}  // namespace gavel::judge
