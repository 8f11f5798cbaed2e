#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "gavel/judge/expression.h"
#include "gavel/judge/value.h"

namespace gavel::judge {

/// Where the names of an expression get their values from.
class Scope {
 public:
  virtual ~Scope() = default;
  /// Borrowed from the scope; null when the name has no value here.
  [[nodiscard]] virtual const Value* find(std::string_view name) const = 0;
};

/// Named values, on top of those of an outer scope.
class LocalScope final : public Scope {
 public:
  explicit LocalScope(const Scope* outer = nullptr) : outer_(outer) {}

  /// Keeps a copy; replaces the name's value when it has one.
  void set(std::string_view name, Value value);
  /// Borrows `value`, which must outlive the scope or the name's next value.
  void borrow(std::string_view name, const Value& value);

  [[nodiscard]] const Value* find(std::string_view name) const override;

 private:
  struct Entry {
    std::string name;
    Value owned;
    const Value* borrowed = nullptr;
  };
  Entry& entry(std::string_view name);

  const Scope* outer_;
  std::deque<Entry> entries_;  // a deque, so that what find() returned stays where it is
};

/// A whole number, exact, or a real one.
using Number = std::variant<std::int64_t, double>;

/// Why an expression has no value.
enum class EvaluationFault {
  kNone,
  kNoValue,   ///< A name without a value, or a null.
  kOutside,   ///< An index that does not exist; the least or greatest of an empty list.
  kOverflow,  ///< Beyond 64 bits.
  kDivisionByZero,
  kNotANumber,
};
[[nodiscard]] std::string_view to_string(EvaluationFault fault);

/// The expression's value; nothing when it has none, and `fault` then says why. A real number in it
/// makes the result real. Fields must have been resolved (see resolve.h).
[[nodiscard]] std::optional<Number> evaluate(const Expression& expression, const Scope& scope,
                                             EvaluationFault* fault = nullptr);

/// As evaluate, rounded towards negative infinity.
[[nodiscard]] std::optional<std::int64_t> evaluate_whole(const Expression& expression,
                                                         const Scope& scope,
                                                         EvaluationFault* fault = nullptr);
[[nodiscard]] std::optional<double> evaluate_real(const Expression& expression, const Scope& scope,
                                                  EvaluationFault* fault = nullptr);

/// The value of an expression of numbers alone: `2 * 1000`.
[[nodiscard]] std::optional<Number> constant(const Expression& expression);
[[nodiscard]] std::optional<std::int64_t> constant_whole(const Expression& expression);

/// The value that a name, index or field leads to; null when it leads to none or the expression is
/// arithmetic.
[[nodiscard]] const Value* locate(const Expression& expression, const Scope& scope);

/// Below 0, 0, above 0.
[[nodiscard]] int compare(const Number& a, const Number& b);

/// Whether the relation's operands compare as it says under `scope`, which also gives its free
/// indexes. Texts and booleans compare too. Nothing when an operand has no value, a null included.
[[nodiscard]] std::optional<bool> holds(const Relation& relation, const Scope& scope);

}  // namespace gavel::judge
