#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/value.h"

namespace gavel::judge {

inline Value whole(std::int64_t number) {
  return Value(number);
}
inline Value text(std::string content) {
  return Value(std::move(content));
}

template <typename... Items>
Value list(Items... items) {
  Value::List values;
  (values.push_back(std::move(items)), ...);
  return Value(std::move(values));
}

inline Type type(const std::string& spelling) {
  return parse_type(spelling).value();
}

/// Event {user: string, ts: long, note: string?}
inline const std::vector<RecordType>& event_records() {
  static const std::vector<RecordType> records{
      {"Event", {{"user", type("string")}, {"ts", type("long")}, {"note", type("string?")}}}};
  return records;
}

}  // namespace gavel::judge
