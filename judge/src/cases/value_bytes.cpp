#include "cases/value_bytes.h"

#include <bit>
#include <cstring>

namespace gavel::judge {
namespace {

// Deeper than any type nests; a damaged file must not exhaust the stack.
constexpr int kMaxDepth = 200;

}  // namespace

void append_number(std::string& bytes, std::uint64_t number) {
  char raw[8];
  for (int i = 0; i < 8; ++i) raw[i] = static_cast<char>(number >> (8 * i));
  bytes.append(raw, 8);
}

void append_text(std::string& bytes, std::string_view text) {
  append_number(bytes, text.size());
  bytes += text;
}

void append_value(std::string& bytes, const Value& value) {
  if (value.is_null()) {
    bytes += 'n';
  } else if (value.is_bool()) {
    bytes += value.as_bool() ? 't' : 'f';
  } else if (value.is_integer()) {
    bytes += 'i';
    append_number(bytes, static_cast<std::uint64_t>(value.as_integer()));
  } else if (value.is_number()) {
    bytes += 'd';
    append_number(bytes, std::bit_cast<std::uint64_t>(value.as_number()));
  } else if (value.is_string()) {
    bytes += 's';
    append_text(bytes, value.as_string());
  } else {
    bytes += 'l';
    append_number(bytes, value.as_list().size());
    for (const Value& element : value.as_list()) append_value(bytes, element);
  }
}

std::string_view ByteReader::take(std::uint64_t count) {
  if (count > rest_.size()) {
    ok_ = false;
    rest_ = {};
    return {};
  }
  const std::string_view taken = rest_.substr(0, count);
  rest_.remove_prefix(count);
  return taken;
}

std::uint64_t ByteReader::number() {
  const std::string_view raw = take(8);
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    number |= static_cast<std::uint64_t>(static_cast<unsigned char>(raw[i])) << (8 * i);
  }
  return number;
}

std::string ByteReader::text() { return std::string(take(number())); }

Value ByteReader::value() { return value_at_depth(0); }

Value ByteReader::value_at_depth(int depth) {
  const std::string_view tag = take(1);
  if (tag.empty() || depth > kMaxDepth) {
    ok_ = false;
    return {};
  }
  switch (tag[0]) {
    case 'n': return {};
    case 'f': return Value(false);
    case 't': return Value(true);
    case 'i': return Value(static_cast<std::int64_t>(number()));
    case 'd': return Value(std::bit_cast<double>(number()));
    case 's': return Value(text());
    case 'l': break;
    default: ok_ = false; return {};
  }
  // Each element takes a byte at least, so a count beyond the rest is damage, not a reason to
  // reserve gigabytes.
  const std::uint64_t count = number();
  if (count > rest_.size()) {
    ok_ = false;
    return {};
  }
  Value::List list;
  list.reserve(count);
  for (std::uint64_t i = 0; i < count && ok_; ++i) list.push_back(value_at_depth(depth + 1));
  return Value(std::move(list));
}

}  // namespace gavel::judge
