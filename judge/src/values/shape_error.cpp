#include <cmath>
#include <cstdint>
#include <limits>

#include <fmt/format.h>

#include "gavel/judge/value.h"

#include "values/scalar_text.h"
#include "values/structure.h"

namespace gavel::judge {
namespace {

std::string form(const Value& value) {
  if (value.is_null()) return "null";
  if (value.is_bool()) return value.as_bool() ? "true" : "false";
  if (value.is_integer()) return fmt::format("the whole number {}", value.as_integer());
  if (value.is_number()) return fmt::format("the number {}", number_text(value.as_number()));
  if (value.is_string()) return fmt::format("the text {}", quoted_text(value.as_string(), 40));
  return fmt::format("a list of {}", value.as_list().size());
}

/// The path is built only on the way out of a failure, so that checking good data costs nothing.
class ShapeCheck {
 public:
  explicit ShapeCheck(RecordTypes records) : records_(records) {}

  [[nodiscard]] std::string run(const Value& value, const Type& type) {
    if (matches(value, type)) return {};
    if (path_.starts_with('.')) path_.erase(0, 1);
    return path_.empty() ? reason_ : path_ + ": " + reason_;
  }

 private:
  bool matches(const Value& value, const Type& type) {
    if (value.is_null() && (type.nullable || type.kind == TypeKind::kVoid)) return true;
    switch (type.kind) {
      case TypeKind::kVoid:
        return expected(value, type);
      case TypeKind::kBool:
        return value.is_bool() || expected(value, type);
      case TypeKind::kInt:
        return is_int(value, type);
      case TypeKind::kLong:
        return value.is_integer() || expected(value, type);
      case TypeKind::kDouble:
        return value.is_number() || expected(value, type);
      case TypeKind::kChar:
        return is_char(value, type);
      case TypeKind::kString:
        return value.is_string() || expected(value, type);
      default:
        return value.is_list() ? matches_list(value.as_list(), type) : expected(value, type);
    }
  }

  bool matches_list(const Value::List& items, const Type& type) {
    if (type.kind == TypeKind::kRecord) return is_record(items, type);
    if (type.kind == TypeKind::kMap) return is_map(items, type);
    if (type.kind == TypeKind::kTree) return is_tree(items, type);
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (!matches(items[i], type.args[0])) return inside(fmt::format("[{}]", i));
    }
    return true;
  }

  bool is_int(const Value& value, const Type& type) {
    if (!value.is_integer()) return expected(value, type);
    const std::int64_t number = value.as_integer();
    if (number >= std::numeric_limits<std::int32_t>::min() &&
        number <= std::numeric_limits<std::int32_t>::max()) {
      return true;
    }
    return fail(fmt::format("{} does not fit int", number));
  }

  bool is_char(const Value& value, const Type& type) {
    if (value.is_string() && value.as_string().size() == 1) return true;
    return expected(value, type);
  }

  bool is_record(const Value::List& items, const Type& type) {
    const RecordType* record = find_record(records_, type.record);
    if (record == nullptr) return fail(fmt::format("there is no record `{}`", type.record));
    if (record->fields.size() != items.size()) {
      return fail(fmt::format("`{}` has {} fields, not {}", type.record, record->fields.size(),
                              items.size()));
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (!matches(items[i], record->fields[i].type)) return inside("." + record->fields[i].name);
    }
    return true;
  }

  bool is_map(const Value::List& items, const Type& type) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (!items[i].is_list() || items[i].as_list().size() != 2) {
        (void)fail("a pair of key and value is expected, not " + form(items[i]));
        return inside(fmt::format("[{}]", i));
      }
      const Value::List& pair = items[i].as_list();
      if (!matches(pair[0], type.args[0])) return inside(fmt::format("[{}].key", i));
      if (!matches(pair[1], type.args[1])) return inside(fmt::format("[{}].value", i));
    }
    if (const auto again = find_repeated_key(items)) {
      (void)fail("the key is given twice");
      return inside(fmt::format("[{}]", *again));
    }
    return true;
  }

  bool is_tree(const Value::List& items, const Type& type) {
    Type node = type.args[0];
    node.nullable = true;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (!matches(items[i], node)) return inside(fmt::format("[{}]", i));
    }
    std::string error = tree_error(items);
    return error.empty() || fail(std::move(error));
  }

  bool expected(const Value& value, const Type& type) {
    return fail(fmt::format("{} is expected, not {}", describe(type), form(value)));
  }

  bool fail(std::string reason) {
    reason_ = std::move(reason);
    return false;
  }

  bool inside(const std::string& step) {
    path_.insert(0, step);
    return false;
  }

  RecordTypes records_;
  std::string path_, reason_;
};

}  // namespace

std::string shape_error(const Value& value, const Type& type, RecordTypes records) {
  return ShapeCheck(records).run(value, type);
}

}  // namespace gavel::judge
