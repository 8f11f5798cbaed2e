#include "values/value_reader.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <limits>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "values/scalar_text.h"
#include "values/structure.h"
#include "values/utf8.h"

namespace gavel::judge {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}
bool is_space(char c) {
  return is_blank(c) || c == '\n' || c == '\r';
}
/// Whether a character inside quotes is more than itself.
bool ends_run(char c, char quote) {
  return c == quote || c == '\n' || (c == '\\' && quote == '"');
}
bool in_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

}  // namespace

Value ValueReader::read(const Type& type, std::string_view stop) {
  skip_space();
  if (type.nullable && read_null(stop)) return Value();
  switch (type.kind) {
    case TypeKind::kVoid:
      if (read_null(stop)) return Value();
      fail("null is expected here: there is no result");
    case TypeKind::kList:
    case TypeKind::kLinked: {
      const std::size_t open = position_;
      open_with('[', type);
      return read_list(type.args[0], open);
    }
    case TypeKind::kTree: {
      const std::size_t open = position_;
      open_with('[', type);
      return read_tree(type, open);
    }
    case TypeKind::kRecord:
      return read_record(type);
    case TypeKind::kMap:
      return read_map(type);
    default:
      return read_scalar_value(type, stop);
  }
}

Value ValueReader::read_scalar_value(const Type& type, std::string_view stop) {
  Value value;
  if (read_plain_integer(type, value)) return value;
  const std::size_t begin = position_;
  const bool quoted = peek() == '"' || peek() == '\'';
  std::string buffer;
  std::string_view text;
  if (quoted) {
    buffer = read_quoted();
    if (type.kind == TypeKind::kString) return Value(std::move(buffer));
    text = buffer;
  } else {
    text = read_plain(stop);
  }
  const std::string reason = read_scalar({text, quoted}, type, value);
  if (!reason.empty()) {
    throw SyntaxError{begin, std::max<std::size_t>(position_ - begin, 1), reason, {}};
  }
  return value;
}

// Nearly all data is plain integers: they skip the careful reading.
bool ValueReader::read_plain_integer(const Type& type, Value& out) {
  if (type.kind != TypeKind::kInt && type.kind != TypeKind::kLong) return false;
  std::int64_t number = 0;
  const char* const begin = text_.data() + position_;
  const char* const last = text_.data() + text_.size();
  const auto [end, error] = std::from_chars(begin, last, number);
  if (error != std::errc()) return false;
  if (end != last && *end != ',' && *end != ']' && *end != '}' && *end != '\n') return false;
  if (type.kind == TypeKind::kInt && (number < std::numeric_limits<std::int32_t>::min() ||
                                      number > std::numeric_limits<std::int32_t>::max())) {
    return false;
  }
  out = Value(number);
  position_ += static_cast<std::size_t>(end - begin);
  return true;
}

Value ValueReader::read_list(const Type& element, std::size_t open) {
  Value::List items;
  if (take(']')) return Value(std::move(items));
  do {
    items.push_back(read(element, ",]"));
  } while (next_element(']', open));
  return Value(std::move(items));
}

Value ValueReader::read_tree(const Type& type, std::size_t open) {
  Type node = type.args[0];
  node.nullable = true;
  Value value = read_list(node, open);
  const std::string error = tree_error(value.as_list());
  if (!error.empty()) fail_at(open, "this is no tree in level order: " + error);
  trim_tree(value.as_list());
  return value;
}

Value ValueReader::read_record(const Type& type) {
  const RecordType* record = find_record(records_, type.record);
  if (record == nullptr) fail(fmt::format("there is no record `{}`", type.record));
  const std::size_t open = position_;
  if (take('[')) return read_record_by_position(*record, open);
  if (take('{')) return read_record_by_name(*record, open);
  fail(fmt::format("{} is expected here: [values in order] or {{field: value}}", describe(type)));
}

Value ValueReader::read_record_by_position(const RecordType& record, std::size_t open) {
  Value::List fields;
  fields.reserve(record.fields.size());
  if (!take(']')) {
    do {
      if (fields.size() == record.fields.size()) {
        fail(fmt::format("`{}` has only {} fields", record.name, record.fields.size()));
      }
      fields.push_back(read(record.fields[fields.size()].type, ",]"));
    } while (next_element(']', open));
  }
  if (fields.size() < record.fields.size()) {
    fail_at(open, fmt::format("`{}` has {} fields, only {} are given", record.name,
                              record.fields.size(), fields.size()));
  }
  return Value(std::move(fields));
}

Value ValueReader::read_record_by_name(const RecordType& record, std::size_t open) {
  Value::List fields(record.fields.size());
  std::vector<bool> given(record.fields.size());
  if (!take('}')) {
    do {
      skip_space();
      const std::size_t begin = position_;
      const std::string name = read_name();
      const auto field = std::find_if(record.fields.begin(), record.fields.end(),
                                      [&](const Field& f) { return f.name == name; });
      if (field == record.fields.end()) {
        fail_at(begin, fmt::format("`{}` has no field `{}`", record.name, name));
      }
      const auto index = static_cast<std::size_t>(field - record.fields.begin());
      if (given[index]) fail_at(begin, fmt::format("field `{}` is given twice", name));
      expect(':', "behind the field's name");
      fields[index] = read(field->type, ",}");
      given[index] = true;
    } while (next_element('}', open));
  }
  const auto missing = std::find(given.begin(), given.end(), false);
  if (missing != given.end()) {
    const auto index = static_cast<std::size_t>(missing - given.begin());
    fail_at(open,
            fmt::format("field `{}` of `{}` is missing", record.fields[index].name, record.name));
  }
  return Value(std::move(fields));
}

Value ValueReader::read_map(const Type& type) {
  const std::size_t open = position_;
  Value value;
  if (take('{')) {
    value = read_map_entries(type, open);
  } else if (take('[')) {
    value = read_map_pairs(type, open);
  } else {
    fail("a map is expected here: {key: value} or [[key, value]]");
  }
  if (const auto again = find_repeated_key(value.as_list())) {
    const Value& key = value.as_list()[*again].as_list()[0];
    fail_at(open, fmt::format("the key {} is given twice", to_text(key, type.args[0], records_)));
  }
  return value;
}

Value ValueReader::read_map_entries(const Type& type, std::size_t open) {
  Value::List pairs;
  if (take('}')) return Value(std::move(pairs));
  const bool text_key = type.args[0].kind == TypeKind::kString;
  do {
    skip_space();
    const std::size_t begin = position_;
    // JSON can only have text for keys: {"7": ...} is a map from 7 where the type says int.
    Value key;
    if (!text_key && (peek() == '"' || peek() == '\'')) {
      const std::string reason = read_scalar({read_quoted(), false}, type.args[0], key);
      if (!reason.empty()) fail_at(begin, reason);
    } else {
      key = read(type.args[0], ":,}");
    }
    expect(':', "between key and value");
    Value value = read(type.args[1], ",}");
    pairs.push_back(Value(Value::List{std::move(key), std::move(value)}));
  } while (next_element('}', open));
  return Value(std::move(pairs));
}

Value ValueReader::read_map_pairs(const Type& type, std::size_t open) {
  Value::List pairs;
  if (take(']')) return Value(std::move(pairs));
  do {
    expect('[', "before a pair of key and value");
    Value key = read(type.args[0], ",]");
    expect(',', "between key and value");
    Value value = read(type.args[1], ",]");
    expect(']', "behind a pair of key and value");
    pairs.push_back(Value(Value::List{std::move(key), std::move(value)}));
  } while (next_element(']', open));
  return Value(std::move(pairs));
}

bool ValueReader::next_element(char close, std::size_t open) {
  skip_space();
  if (peek() == ',') {
    ++position_;
    return true;
  }
  if (peek() == close) {
    ++position_;
    return false;
  }
  if (at_end()) fail_at(open, fmt::format("the {} opened here is not closed", text_[open]));
  fail(fmt::format("`,` or `{}` is expected here", close));
}

bool ValueReader::read_null(std::string_view stop) {
  const std::size_t length = text_.substr(position_, 4) == "null" ? 4 : peek() == '~' ? 1 : 0;
  if (length == 0) return false;
  std::size_t end = position_ + length;
  while (end < text_.size() && is_blank(text_[end])) ++end;
  const bool ends = end == text_.size() || is_space(text_[end]) || text_[end] == '#' ||
                    stop.find(text_[end]) != std::string_view::npos;
  if (ends) position_ += length;
  return ends;
}

std::string_view ValueReader::read_plain(std::string_view stop) {
  const std::size_t begin = position_;
  while (!at_end() && peek() != '\n' && peek() != '\r' &&
         stop.find(peek()) == std::string_view::npos) {
    if (peek() == '#' && (position_ == 0 || is_blank(text_[position_ - 1]))) break;
    ++position_;
  }
  std::string_view plain = text_.substr(begin, position_ - begin);
  while (!plain.empty() && is_blank(plain.back())) plain.remove_suffix(1);
  position_ = begin + plain.size();
  return plain;
}

std::string ValueReader::read_name() {
  skip_space();
  if (peek() == '"' || peek() == '\'') return read_quoted();
  const std::size_t begin = position_;
  while (!at_end() && in_name(peek())) ++position_;
  if (position_ == begin) fail("a name is expected here");
  return std::string(text_.substr(begin, position_ - begin));
}

std::string ValueReader::read_quoted() {
  const std::size_t open = position_;
  const char quote = text_[position_++];
  std::string out;
  while (true) {
    std::size_t special = position_;
    while (special < text_.size() && !ends_run(text_[special], quote)) ++special;
    if (special == text_.size() || text_[special] == '\n') {
      fail_at(open, "the quote opened here is not closed on its line",
              "write a line break inside quotes as \\n");
    }
    out.append(text_.substr(position_, special - position_));
    position_ = special + 1;
    if (text_[special] == '\\') {
      read_escape(out);
    } else if (quote == '\'' && peek() == '\'') {
      out.push_back('\'');
      ++position_;
    } else {
      return out;
    }
  }
}

void ValueReader::read_escape(std::string& out) {
  static constexpr std::string_view kLetters = "\"\\/bfnrt0'";
  static constexpr std::string_view kMeanings{"\"\\/\b\f\n\r\t\0'", 10};
  if (at_end()) fail("the escape is not complete");
  const char letter = text_[position_++];
  const std::size_t index = kLetters.find(letter);
  if (index != std::string_view::npos) return out.push_back(kMeanings[index]);
  if (letter == 'u') return read_unicode_escape(out);
  if (letter == 'x') return append_utf8(out, read_hex(2));
  fail_at(position_ - 2, fmt::format("there is no escape \\{}", letter),
          "write a backslash inside double quotes as \\\\");
}

void ValueReader::read_unicode_escape(std::string& out) {
  const std::size_t begin = position_ - 2;
  std::uint32_t code = read_hex(4);
  if (code >= 0xD800 && code < 0xDC00 && text_.substr(position_, 2) == "\\u") {
    position_ += 2;
    const std::uint32_t low = read_hex(4);
    if (low < 0xDC00 || low > 0xDFFF) fail_at(begin, "half a surrogate pair is no character");
    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
  } else if (code >= 0xD800 && code <= 0xDFFF) {
    fail_at(begin, "half a surrogate pair is no character");
  }
  append_utf8(out, code);
}

std::uint32_t ValueReader::read_hex(int digits) {
  std::uint32_t code = 0;
  const std::string_view text = text_.substr(position_, static_cast<std::size_t>(digits));
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), code, 16);
  if (error != std::errc() || end != text.data() + digits) {
    fail(fmt::format("{} hexadecimal digits are expected here", digits));
  }
  position_ += static_cast<std::size_t>(digits);
  return code;
}

void ValueReader::open_with(char c, const Type& type) {
  if (!take(c)) fail(fmt::format("{} is expected here, opened by {}", describe(type), c));
}

void ValueReader::skip_space() {
  while (!at_end() && is_space(text_[position_])) ++position_;
}

void ValueReader::skip_blanks() {
  while (!at_end() && is_blank(text_[position_])) ++position_;
}

bool ValueReader::take(char c) {
  skip_space();
  if (peek() != c) return false;
  ++position_;
  return true;
}

void ValueReader::expect(char c, std::string_view what) {
  if (!take(c)) fail(fmt::format("`{}` is expected {}", c, what));
}

void ValueReader::fail(std::string message, std::string help) const {
  fail_at(position_, std::move(message), std::move(help));
}

void ValueReader::fail_at(std::size_t offset, std::string message, std::string help) const {
  throw SyntaxError{offset, 1, std::move(message), std::move(help)};
}

}  // namespace gavel::judge
