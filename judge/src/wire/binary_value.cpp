#include "wire/binary_value.h"

#include <cstdint>

#include "wire/declared.h"

namespace gavel::judge::wire {
namespace {

void append_length(std::string& out, std::size_t length) {
  append_number(out, static_cast<std::uint32_t>(length));
}

void append_string(std::string& out, const std::string& text) {
  append_length(out, text.size());
  out += text;
}

void append_list(std::string& out, const Value& value, const Type& type, RecordTypes records) {
  append_length(out, value.as_list().size());
  for (const Value& element : value.as_list()) {
    append_binary(out, element, type.args[0], records);
  }
}

void append_map(std::string& out, const Value& value, const Type& type, RecordTypes records) {
  append_length(out, value.as_list().size());
  for (const Value& entry : value.as_list()) {
    append_binary(out, entry.as_list().at(0), type.args[0], records);
    append_binary(out, entry.as_list().at(1), type.args[1], records);
  }
}

void append_tree(std::string& out, const Value& value, const Type& type, RecordTypes records) {
  append_length(out, value.as_list().size());
  for (const Value& slot : value.as_list()) {
    append_number<std::uint8_t>(out, slot.is_null() ? 0 : 1);
    if (!slot.is_null()) append_binary(out, slot, type.args[0], records);
  }
}

void append_record(std::string& out, const Value& value, const Type& type, RecordTypes records) {
  const RecordType& record = declared_record(records, type.record);
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    append_binary(out, value.as_list().at(i), record.fields[i].type, records);
  }
}

/// How many elements follow. Each takes at least a byte, so a forged count reserves nothing.
std::size_t read_count(ByteReader& in, Budget& budget) {
  const std::size_t count = in.number<std::uint32_t>();
  if (count > in.left()) throw Malformed("the answer ends too early");
  budget.spend(count);
  return count;
}

bool read_flag(ByteReader& in) {
  const auto byte = in.number<std::uint8_t>();
  if (byte > 1) throw Malformed("a flag is neither 0 nor 1");
  return byte == 1;
}

Value read_list(ByteReader& in, const Type& type, RecordTypes records, Budget& budget) {
  Value::List list;
  const std::size_t count = read_count(in, budget);
  list.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    list.push_back(read_binary(in, type.args[0], records, budget));
  }
  return Value(std::move(list));
}

Value read_map(ByteReader& in, const Type& type, RecordTypes records, Budget& budget) {
  Value::List list;
  const std::size_t count = read_count(in, budget);
  budget.spend(2 * count);
  list.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    Value::List entry;
    entry.push_back(read_binary(in, type.args[0], records, budget));
    entry.push_back(read_binary(in, type.args[1], records, budget));
    list.emplace_back(std::move(entry));
  }
  return Value(std::move(list));
}

Value read_tree(ByteReader& in, const Type& type, RecordTypes records, Budget& budget) {
  Value::List slots;
  const std::size_t count = read_count(in, budget);
  for (std::size_t i = 0; i < count; ++i) {
    slots.push_back(read_flag(in) ? read_binary(in, type.args[0], records, budget) : Value());
  }
  while (!slots.empty() && slots.back().is_null()) slots.pop_back();
  return Value(std::move(slots));
}

Value read_record(ByteReader& in, const Type& type, RecordTypes records, Budget& budget) {
  const RecordType& record = declared_record(records, type.record);
  Value::List fields;
  budget.spend(record.fields.size());
  fields.reserve(record.fields.size());
  for (const Field& field : record.fields) {
    fields.push_back(read_binary(in, field.type, records, budget));
  }
  return Value(std::move(fields));
}

}  // namespace

void append_binary(std::string& out, const Value& value, const Type& type, RecordTypes records) {
  if (is_structure(type) && value.is_null()) return append_length(out, 0);
  if (type.nullable && !is_structure(type)) {
    append_number<std::uint8_t>(out, value.is_null() ? 0 : 1);
    if (value.is_null()) return;
  }
  switch (type.kind) {
    case TypeKind::kVoid:
      return;
    case TypeKind::kBool:
      return append_number<std::uint8_t>(out, value.as_bool() ? 1 : 0);
    case TypeKind::kInt:
      return append_number(out, static_cast<std::int32_t>(value.as_integer()));
    case TypeKind::kLong:
      return append_number(out, value.as_integer());
    case TypeKind::kDouble:
      return append_number(out, number_of(value));
    case TypeKind::kChar:
      return append_number(out, value.as_string().at(0));
    case TypeKind::kString:
      return append_string(out, value.as_string());
    case TypeKind::kList:
    case TypeKind::kLinked:
      return append_list(out, value, type, records);
    case TypeKind::kMap:
      return append_map(out, value, type, records);
    case TypeKind::kRecord:
      return append_record(out, value, type, records);
    case TypeKind::kTree:
      return append_tree(out, value, type, records);
  }
}

Value read_binary(ByteReader& in, const Type& type, RecordTypes records, Budget& budget) {
  const Budget::Level level(budget);
  if (type.nullable && !is_structure(type) && !read_flag(in)) return Value();
  switch (type.kind) {
    case TypeKind::kVoid:
      return Value();
    case TypeKind::kBool:
      return Value(read_flag(in));
    case TypeKind::kInt:
      return Value(std::int64_t{in.number<std::int32_t>()});
    case TypeKind::kLong:
      return Value(in.number<std::int64_t>());
    case TypeKind::kDouble:
      return Value(in.number<double>());
    case TypeKind::kChar:
      return Value(std::string(in.take(1)));
    case TypeKind::kString:
      return Value(std::string(in.text()));
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
