#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/draw_context.h"
#include "domain/draw_interval.h"
#include "domain/pattern.h"

namespace gavel::judge {

/// The innermost values of a line: what there is to choose from. All but texts are numbered, in
/// ascending order of their values, so that one set of laws draws them all.
class Leaf {
 public:
  Leaf(const LinePlan& line, const Type& type, const Scope& scope);

  [[nodiscard]] bool is_text() const { return kind_ == Kind::kText; }
  /// Whether a number and the value it stands for are the same, or proportional.
  [[nodiscard]] bool is_measure() const { return kind_ == Kind::kWhole || kind_ == Kind::kDecimal; }
  [[nodiscard]] bool is_bool() const { return type_.kind == TypeKind::kBool && choices_.empty(); }

  // Not texts.
  [[nodiscard]] Interval interval() const { return interval_; }
  [[nodiscard]] Value value(std::int64_t number) const;
  /// How many numbers lie in a distance of the line's values: of a double, 10^decimals a unit.
  [[nodiscard]] std::int64_t numbers_in(double distance) const;
  /// The number whose value is nearest to `value`. Nothing for values that are no numbers.
  [[nodiscard]] std::optional<std::int64_t> nearest(double value) const;
  /// The range under a scope that knows more, the fields drawn before.
  [[nodiscard]] Interval interval(const Scope& scope) const;

  // Texts.
  [[nodiscard]] std::string draw_text(RandomStream& stream, Style style) const;
  [[nodiscard]] std::uint64_t text_capacity() const;
  /// Different numbers below the capacity give different texts, but for overlapping patterns.
  [[nodiscard]] std::string nth_text(std::uint64_t number) const;
  [[nodiscard]] std::string simplest_text() const;
  [[nodiscard]] std::string longest_text(RandomStream& stream) const;

 private:
  enum class Kind { kWhole, kDecimal, kReal, kChoice, kText };
  void set_double(const Scope& scope);
  void set_text(const Scope& scope);
  void set_char();

  const LinePlan& line_;
  Type type_;
  Kind kind_ = Kind::kWhole;
  Interval interval_;
  std::vector<Value> choices_;  ///< kChoice: ascending.
  double low_ = 0, high_ = 0;   ///< kReal.
  std::int64_t scale_ = 1;      ///< kDecimal: numbers a unit.
  const Pattern* pattern_ = nullptr;
  std::string charset_;
  Interval length_;
};

/// Whole numbers that a type can hold.
[[nodiscard]] Interval width_of(const Type& type);

}  // namespace gavel::judge
