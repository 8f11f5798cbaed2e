#include "wire/json_value.h"

#include <charconv>
#include <cmath>
#include <cstdint>

#include "wire/declared.h"

namespace gavel::judge::wire {
namespace {

void append_unit(std::string& out, unsigned unit) {
  static constexpr char kHex[] = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[(unit >> shift) & 0xf];
}

void append_code(std::string& out, unsigned code) {
  if (code < 0x10000) return append_unit(out, code);
  append_unit(out, 0xd800 + ((code - 0x10000) >> 10));
  append_unit(out, 0xdc00 + ((code - 0x10000) & 0x3ff));
}

/// The code point whose UTF-8 form starts at `at`, and that form's length; length 0 when the bytes
/// there are not UTF-8 (overlong forms and surrogates included).
struct Decoded {
  unsigned code = 0;
  std::size_t length = 0;
};

Decoded decode_utf8(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned first = byte(at);
  const std::size_t length = first < 0xc2   ? 0
                             : first < 0xe0 ? 2
                             : first < 0xf0 ? 3
                             : first < 0xf5 ? 4
                                            : 0;
  if (length == 0 || text.size() - at < length) return {};
  unsigned code = first & (0x7fU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xc0) != 0x80) return {};
    code = code << 6 | (byte(at + i) & 0x3fU);
  }
  const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  const bool surrogate = code >= 0xd800 && code < 0xe000;
  if (overlong || surrogate || code > 0x10ffff) return {};
  return {code, length};
}

void append_string(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x80) {
      const Decoded decoded = decode_utf8(text, i);
      append_code(out, decoded.length > 0 ? decoded.code : 0xdc00U + c);
      i += std::max<std::size_t>(decoded.length, 1);
      continue;
    }
    if (c < 0x20 || c == 0x7f) {
      append_unit(out, c);
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += static_cast<char>(c);
    }
    ++i;
  }
  out += '"';
}

void append_char(std::string& out, char c) {
  out += '"';
  append_unit(out, static_cast<unsigned char>(c));
  out += '"';
}

void append_integer(std::string& out, std::int64_t value) {
  char digits[24];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void append_double(std::string& out, double value) {
  if (std::isnan(value)) {
    out += "\"NaN\"";
  } else if (std::isinf(value)) {
    out += value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
  } else {
    char digits[32];
    const std::string_view text(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
    out += text;
    // Without a point a parser would make it an integer, and -0 would lose its sign.
    if (text.find_first_of(".e") == text.npos) out += ".0";
  }
}

template <class AppendElement>
void append_array(std::string& out, const Value::List& list, const AppendElement& append_element) {
  out += '[';
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) out += ',';
    append_element(list[i], i);
  }
  out += ']';
}

void append_map(std::string& out, const Value& value, const Type& type, RecordTypes records) {
  append_array(out, value.as_list(), [&](const Value& entry, std::size_t) {
    append_array(out, entry.as_list(), [&](const Value& part, std::size_t i) {
      append_json(out, part, type.args.at(i), records);
    });
  });
}

/// Reads "[a,b,...]", calling `read_element` with each index.
template <class ReadElement>
void read_array(JsonReader& in, Budget& budget, const ReadElement& read_element) {
  in.expect('[');
  if (in.accept(']')) return;
  for (std::size_t i = 0;; ++i) {
    budget.spend(1);
    read_element(i);
    if (in.accept(']')) return;
    in.expect(',');
  }
}

Value read_list(JsonReader& in, const Type& type, RecordTypes records, Budget& budget) {
  Value::List list;
  read_array(in, budget,
             [&](std::size_t) { list.push_back(read_json(in, type.args[0], records, budget)); });
  return Value(std::move(list));
}

Value read_map(JsonReader& in, const Type& type, RecordTypes records, Budget& budget) {
  Value::List list;
  read_array(in, budget, [&](std::size_t) {
    Value::List entry;
    read_array(in, budget, [&](std::size_t i) {
      if (i > 1) throw Malformed("a map's entry is not [key, value]");
      entry.push_back(read_json(in, type.args[i], records, budget));
    });
    if (entry.size() != 2) throw Malformed("a map's entry is not [key, value]");
    list.emplace_back(std::move(entry));
  });
  return Value(std::move(list));
}

Value read_tree(JsonReader& in, const Type& type, RecordTypes records, Budget& budget) {
  Value::List slots;
  read_array(in, budget, [&](std::size_t) {
    slots.push_back(in.accept_null() ? Value() : read_json(in, type.args[0], records, budget));
  });
  while (!slots.empty() && slots.back().is_null()) slots.pop_back();
  return Value(std::move(slots));
}

Value read_record(JsonReader& in, const Type& type, RecordTypes records, Budget& budget) {
  const RecordType& record = declared_record(records, type.record);
  Value::List fields;
  read_array(in, budget, [&](std::size_t i) {
    if (i >= record.fields.size()) throw Malformed("a record has too many fields");
    fields.push_back(read_json(in, record.fields[i].type, records, budget));
  });
  if (fields.size() != record.fields.size()) throw Malformed("a record has too few fields");
  return Value(std::move(fields));
}

Value read_int(JsonReader& in) {
  const std::int64_t value = in.integer();
  if (value != static_cast<std::int32_t>(value)) throw Malformed("an int does not fit 32 bits");
  return Value(value);
}

Value read_char(JsonReader& in) {
  const std::string text = in.string();
  if (text.size() == 1) return Value(text);
  const Decoded decoded = text.size() == 2 ? decode_utf8(text, 0) : Decoded{};
  if (decoded.length != 2 || decoded.code > 0xff) throw Malformed("a char is not one byte");
  return Value(std::string(1, static_cast<char>(decoded.code)));
}

}  // namespace

void append_json(std::string& out, const Value& value, const Type& type, RecordTypes records) {
  if (value.is_null()) {
    out += "null";
    return;
  }
  const auto append_element = [&](const Value& element, std::size_t) {
    append_json(out, element, type.args[0], records);
  };
  switch (type.kind) {
    case TypeKind::kVoid:
      out += "null";
      return;
    case TypeKind::kBool:
      out += value.as_bool() ? "true" : "false";
      return;
    case TypeKind::kInt:
    case TypeKind::kLong:
      return append_integer(out, value.as_integer());
    case TypeKind::kDouble:
      return append_double(out, number_of(value));
    case TypeKind::kChar:
      return append_char(out, value.as_string().at(0));
    case TypeKind::kString:
      return append_string(out, value.as_string());
    case TypeKind::kList:
    case TypeKind::kLinked:
    case TypeKind::kTree:
      return append_array(out, value.as_list(), append_element);
    case TypeKind::kMap:
      return append_map(out, value, type, records);
    case TypeKind::kRecord: {
      const RecordType& record = declared_record(records, type.record);
      return append_array(out, value.as_list(), [&](const Value& field, std::size_t i) {
        append_json(out, field, record.fields.at(i).type, records);
      });
    }
  }
}

Value read_json(JsonReader& in, const Type& type, RecordTypes records, Budget& budget) {
  const Budget::Level level(budget);
  if ((type.nullable || type.kind == TypeKind::kVoid) && in.accept_null()) return Value();
  switch (type.kind) {
    case TypeKind::kVoid:
      throw Malformed("expected null");
    case TypeKind::kBool:
      return Value(in.boolean());
    case TypeKind::kInt:
      return read_int(in);
    case TypeKind::kLong:
      return Value(in.integer());
    case TypeKind::kDouble:
      return Value(in.number());
    case TypeKind::kChar:
      return read_char(in);
    case TypeKind::kString:
      return Value(in.string());
    case TypeKind::kList:
    case TypeKind::kLinked:
      return read_list(in, type, records, budget);
    case TypeKind::kMap:
      return read_map(in, type, records, budget);
    case TypeKind::kRecord:
      return read_record(in, type, records, budget);
    case TypeKind::kTree:
      return read_tree(in, type, records, budget);
  }
  throw Malformed("a type without an encoding");
}

}  // namespace gavel::judge::wire
