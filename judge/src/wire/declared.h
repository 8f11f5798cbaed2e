#pragma once

#include <stdexcept>

#include "gavel/judge/value.h"

namespace gavel::judge::wire {

/// The record type a problem declares under `name`; a loaded problem names no others.
inline const RecordType& declared_record(RecordTypes records, const std::string& name) {
  for (const RecordType& record : records) {
    if (record.name == name) return record;
  }
  throw std::logic_error("the problem declares no record " + name);
}

/// A double may have been written as an integer.
inline double number_of(const Value& value) {
  return value.is_integer() ? static_cast<double>(value.as_integer()) : value.as_number();
}

/// Drivers hold these as a pointer to the first node, so "null" and "empty" are one thing to them.
inline bool is_structure(const Type& type) {
  return type.kind == TypeKind::kTree || type.kind == TypeKind::kLinked;
}

/// The value of that one thing: null where the type has a null, else the empty list.
inline Value absent_if_empty(Value value, const Type& type) {
  const bool absent = is_structure(type) && type.nullable && value.as_list().empty();
  return absent ? Value() : value;
}

}  // namespace gavel::judge::wire
