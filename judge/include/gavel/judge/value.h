#pragma once

#include <cstdint>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "gavel/judge/type.h"

namespace gavel::judge {

/// A piece of test data, independent of any language. Its Type says how to read it:
///   bool                    bool
///   int, long               integer (64-bit, exact)
///   double                  number
///   char, string            string (UTF-8; a char is one byte)
///   list, linked            list of elements
///   tree                    list in level order, null for a missing child (LeetCode's form)
///   map                     list of two-element lists, in order of insertion
///   record                  list of the fields' values, in declaration order
///   anything nullable       null, or the value
///   void                    null
class Value {
 public:
  using List = std::vector<Value>;

  Value() = default;  ///< null
  explicit Value(bool b) : data_(b) {}
  explicit Value(std::int64_t i) : data_(i) {}
  explicit Value(double d) : data_(d) {}
  explicit Value(std::string s) : data_(std::move(s)) {}
  explicit Value(List list) : data_(std::move(list)) {}

  [[nodiscard]] bool is_null() const { return std::holds_alternative<std::monostate>(data_); }
  [[nodiscard]] bool is_bool() const { return std::holds_alternative<bool>(data_); }
  [[nodiscard]] bool is_integer() const { return std::holds_alternative<std::int64_t>(data_); }
  [[nodiscard]] bool is_number() const { return std::holds_alternative<double>(data_); }
  [[nodiscard]] bool is_string() const { return std::holds_alternative<std::string>(data_); }
  [[nodiscard]] bool is_list() const { return std::holds_alternative<List>(data_); }

  // Each throws std::bad_variant_access when the value is of another form.
  [[nodiscard]] bool as_bool() const { return std::get<bool>(data_); }
  [[nodiscard]] std::int64_t as_integer() const { return std::get<std::int64_t>(data_); }
  [[nodiscard]] double as_number() const { return std::get<double>(data_); }
  [[nodiscard]] const std::string& as_string() const { return std::get<std::string>(data_); }
  [[nodiscard]] const List& as_list() const { return std::get<List>(data_); }
  [[nodiscard]] List& as_list() { return std::get<List>(data_); }

  friend bool operator==(const Value&, const Value&) = default;

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, List> data_;
};

/// Looks up record types by name while values are read or written. Borrowed from the problem.
using RecordTypes = std::span<const RecordType>;
[[nodiscard]] const RecordType* find_record(RecordTypes records, std::string_view name);

/// A person's spelling of a value: JSON-like, records as {user: "ann", ts: 3}, at most about
/// `max_length` bytes with "... (N more)" where it was cut. Control characters are escaped.
[[nodiscard]] std::string to_text(const Value& value, const Type& type, RecordTypes records,
                                  std::size_t max_length = 200);

/// Whether `value` has the form its type asks for, in width (int fits 32 bits) and shape; the
/// reason with a path ("[3].ts: 5000000000 does not fit int") when not, empty when it does.
[[nodiscard]] std::string shape_error(const Value& value, const Type& type, RecordTypes records);

}  // namespace gavel::judge
