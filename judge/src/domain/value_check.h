#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "gavel/judge/domain.h"

#include "domain/evaluate.h"
#include "domain/findings.h"

namespace gavel::judge {

/// Checks values against the promises of their lines.
class ValueCheck {
 public:
  /// All are borrowed. Names are looked up in `scope`; what has no value there is not checked.
  ValueCheck(const Domain& domain, const LocalScope& scope, Findings& findings)
      : domain_(domain), scope_(&scope), findings_(findings) {}

  /// Checks a value whose form its line's type asks for; the current path names it.
  void check(const DomainSpec& line, const Value& value);

  /// The scope has other values now.
  void forget() { ++epoch_; }

 private:
  struct Limits {
    int epoch = -1;
    std::optional<Number> low, high;
  };
  /// The lines of a record's fields; null for a field without one.
  struct RecordLines {
    std::vector<const DomainSpec*> fields;
    bool refers_to_itself = false;  ///< A field's line names another field.
  };

  void check_level(const DomainSpec& line, const Value& value, const Type& type, std::size_t level);
  void check_list(const DomainSpec& line, const Value::List& items, const Type& type,
                  std::size_t level);
  void check_list_promises(const DomainSpec& line, const Value::List& items, const Type& element,
                           std::size_t level);
  void check_order_of(const DomainSpec& line, const Value::List& items, const Type& element,
                      const Promises& promises, std::size_t level);
  void check_fields_over(const Value::List& items, const Type& element);
  void check_permutation(const DomainSpec& line, const Value::List& items, std::size_t level);
  void check_total(const DomainSpec& line, const Value::List& items, const Expression& total);
  void check_sum(const DomainSpec& line, const Value::List& items, const Promises& promises,
                 std::size_t level);
  void check_innermost(const DomainSpec& line, const Value& value, const Type& type);
  void check_nodes(const DomainSpec& line, const Value::List& nodes, const Type& type);
  void check_record(const Value::List& fields, const Type& type);
  void check_scalar(const DomainSpec& line, const Value& value, const Type& type);
  void check_number(const DomainSpec& line, const Value& value);
  void check_text(const DomainSpec& line, const std::string& text);
  void check_graph_of(const DomainSpec& line, const Value::List& edges);

  /// Reports a length outside its range.
  void check_length(const DomainSpec& line, const Range& range, std::size_t length,
                    const std::string& kind, const char* unit);

  const Limits& limits(const Range& range);
  const RecordLines& record_lines(const std::string& record);

  const Domain& domain_;
  const LocalScope* scope_;
  Findings& findings_;
  int epoch_ = 0;
  std::unordered_map<const Range*, Limits> limits_;
  std::unordered_map<std::string, RecordLines> records_;
};

/// "outside 1..9", with the range as written when that says more: "outside 1..4 (1..n)".
[[nodiscard]] std::string outside(const Number& low, const Number& high, const std::string& written);

}  // namespace gavel::judge
