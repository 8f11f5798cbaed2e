#pragma once

#include <cstdint>
#include <vector>

#include "gavel/judge/value.h"

#include "check/rule_tree.h"

namespace gavel::judge::checking {

/// What a comparison needs to know of one part of an answer. Borrows everything.
struct Part {
  const Type& type;
  RuleTree::Cursor rule;
  RecordTypes records;

  [[nodiscard]] Part element(std::size_t index) const;
  /// The part of the `index`-th field; nothing is known of a field the record does not have.
  [[nodiscard]] Part field(std::size_t index) const;
  [[nodiscard]] Part map_key() const;
  [[nodiscard]] Part map_value(std::size_t index) const;
  /// Of the `index`-th field; null when there is no such field.
  [[nodiscard]] const std::string* field_name(std::size_t index) const;
};

/// Whether `canonical_form` could change a value of this part, or is needed to order it.
[[nodiscard]] bool needs_canonical_form(const Part& part);

/// The one value that stands for all those the rule holds equal, doubles apart: strings in their
/// canonical spelling, lists without order sorted, maps sorted by key.
[[nodiscard]] Value canonical_form(const Value& value, const Part& part);

/// A total order over values of any form in which doubles count as equal: two values are "equal"
/// when they can only differ in their doubles. Negative, zero or positive.
[[nodiscard]] int order_without_doubles(const Value& a, const Value& b);

/// The same with doubles, not-a-number last.
[[nodiscard]] int order(const Value& a, const Value& b);

/// Equal for values that are equal in `order_without_doubles`.
[[nodiscard]] std::uint64_t hash_without_doubles(const Value& value);

/// A double of an answer and how far off it may be.
struct Inexact {
  double number = 0;
  Tolerance tolerance;
};

/// Appends the doubles of a value in order of appearance.
void collect_doubles(const Value& value, const Part& part, std::vector<Inexact>& doubles);

}  // namespace gavel::judge::checking
