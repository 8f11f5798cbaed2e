#include "domain/evaluate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gavel::judge {
namespace {

using Op = Expression::Op;
using Fault = EvaluationFault;

// 2^63: the first double that is too large for 64 bits.
constexpr double kTooLarge = 9223372036854775808.0;

double real_of(const Number& number) {
  if (const auto* whole = std::get_if<std::int64_t>(&number)) return static_cast<double>(*whole);
  return std::get<double>(number);
}

bool is_path(Op op) {
  return op == Op::kName || op == Op::kIndex || op == Op::kField;
}

class Evaluation {
 public:
  explicit Evaluation(const Scope& scope) : scope_(scope) {}

  std::optional<Number> value(const Expression& e) {
    switch (e.op) {
      case Op::kNumber:
        return e.is_real ? Number(e.real) : Number(e.number);
      case Op::kName:
      case Op::kIndex:
      case Op::kField:
        return number_at(path(e));
      case Op::kNegate:
        return negated(value(e.operands[0]));
      case Op::kAbs:
        return absolute(value(e.operands[0]));
      case Op::kLength:
        return length_of(path(e.operands[0]));
      case Op::kSum:
        return sum_of(path(e.operands[0]));
      case Op::kMin:
      case Op::kMax:
        return extreme(e);
      default:
        return arithmetic(e.op, value(e.operands[0]), e.operands[1]);
    }
  }

  const Value* path(const Expression& e) {
    if (e.op == Op::kName) {
      const Value* found = scope_.find(e.name);
      return found != nullptr ? found : lost(Fault::kNoValue);
    }
    if (!is_path(e.op)) return lost(Fault::kNotANumber);
    const Value* base = path(e.operands[0]);
    if (base == nullptr) return nullptr;
    if (!base->is_list()) return lost(Fault::kNoValue);
    const std::optional<std::int64_t> index =
        e.op == Op::kField ? std::optional(e.number) : whole(e.operands[1]);
    if (!index) return nullptr;
    const Value::List& items = base->as_list();
    if (*index < 0 || static_cast<std::uint64_t>(*index) >= items.size()) {
      return lost(Fault::kOutside);
    }
    return &items[static_cast<std::size_t>(*index)];
  }

  std::optional<std::int64_t> whole(const Expression& e) {
    const std::optional<Number> number = value(e);
    if (!number) return std::nullopt;
    if (const auto* exact = std::get_if<std::int64_t>(&*number)) return *exact;
    const double down = std::floor(std::get<double>(*number));
    if (std::isnan(down) || down < -kTooLarge || down >= kTooLarge) {
      return none<std::int64_t>(Fault::kOverflow);
    }
    return static_cast<std::int64_t>(down);
  }

  [[nodiscard]] Fault fault() const { return fault_; }

 private:
  std::optional<Number> number_at(const Value* found) {
    if (found == nullptr) return std::nullopt;
    if (found->is_integer()) return Number(found->as_integer());
    if (found->is_number()) return Number(found->as_number());
    return none(found->is_null() ? Fault::kNoValue : Fault::kNotANumber);
  }

  std::optional<Number> negated(std::optional<Number> number) {
    if (!number) return std::nullopt;
    if (const auto* real = std::get_if<double>(&*number)) return Number(-*real);
    std::int64_t result = 0;
    if (__builtin_sub_overflow(std::int64_t{0}, std::get<std::int64_t>(*number), &result)) {
      return none(Fault::kOverflow);
    }
    return Number(result);
  }

  std::optional<Number> absolute(std::optional<Number> number) {
    if (!number || compare(*number, Number(std::int64_t{0})) >= 0) return number;
    return negated(number);
  }

  std::optional<Number> length_of(const Value* found) {
    if (found == nullptr) return std::nullopt;
    if (found->is_list()) return Number(static_cast<std::int64_t>(found->as_list().size()));
    if (found->is_string()) return Number(static_cast<std::int64_t>(found->as_string().size()));
    return none(found->is_null() ? Fault::kNoValue : Fault::kNotANumber);
  }

  std::optional<Number> sum_of(const Value* list) {
    if (list == nullptr) return std::nullopt;
    if (!list->is_list()) return none(Fault::kNotANumber);
    std::optional<Number> sum = Number(std::int64_t{0});
    for (const Value& item : list->as_list()) {
      if (item.is_null()) continue;
      const std::optional<Number> number = number_at(&item);
      if (!number) return std::nullopt;
      sum = combined(Op::kAdd, *sum, *number);
      if (!sum) return std::nullopt;
    }
    return sum;
  }

  std::optional<Number> extreme(const Expression& e) {
    std::optional<Number> best;
    const int wanted = e.op == Op::kMin ? -1 : 1;
    const auto consider = [&](const std::optional<Number>& number) {
      if (!number) return false;
      if (!best || compare(*number, *best) * wanted > 0) best = number;
      return true;
    };
    const Value* list =
        e.operands.size() == 1 && is_path(e.operands[0].op) ? path(e.operands[0]) : nullptr;
    if (list != nullptr && list->is_list()) {
      for (const Value& item : list->as_list()) {
        if (!item.is_null() && !consider(number_at(&item))) return std::nullopt;
      }
      return best ? best : none(Fault::kOutside);
    }
    for (const Expression& operand : e.operands) {
      if (!consider(value(operand))) return std::nullopt;
    }
    return best;
  }

  std::optional<Number> arithmetic(Op op, const std::optional<Number>& left,
                                   const Expression& right_side) {
    if (!left) return std::nullopt;
    const std::optional<Number> right = value(right_side);
    if (!right) return std::nullopt;
    return combined(op, *left, *right);
  }

  std::optional<Number> combined(Op op, const Number& left, const Number& right) {
    const auto* a = std::get_if<std::int64_t>(&left);
    const auto* b = std::get_if<std::int64_t>(&right);
    if (a != nullptr && b != nullptr) return whole_result(op, *a, *b);
    const double x = real_of(left), y = real_of(right);
    if (op == Op::kAdd) return Number(x + y);
    if (op == Op::kSubtract) return Number(x - y);
    if (op == Op::kMultiply) return Number(x * y);
    return y == 0 ? none(Fault::kDivisionByZero) : Number(x / y);
  }

  std::optional<Number> whole_result(Op op, std::int64_t a, std::int64_t b) {
    std::int64_t result = 0;
    bool over = false;
    if (op == Op::kAdd) over = __builtin_add_overflow(a, b, &result);
    if (op == Op::kSubtract) over = __builtin_sub_overflow(a, b, &result);
    if (op == Op::kMultiply) over = __builtin_mul_overflow(a, b, &result);
    if (op == Op::kDivide) {
      if (b == 0) return none(Fault::kDivisionByZero);
      if (b == -1) return negated(Number(a));
      result = a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
    }
    return over ? none(Fault::kOverflow) : Number(result);
  }

  template <typename T = Number>
  std::optional<T> none(Fault fault) {
    fault_ = fault;
    return std::nullopt;
  }

  const Value* lost(Fault fault) {
    fault_ = fault;
    return nullptr;
  }

  const Scope& scope_;
  Fault fault_ = Fault::kNone;
};

bool satisfies(Relation::Compare compare, int order) {
  using Compare = Relation::Compare;
  switch (compare) {
    case Compare::kLess:
      return order < 0;
    case Compare::kLessEqual:
      return order <= 0;
    case Compare::kEqual:
      return order == 0;
    case Compare::kNotEqual:
      return order != 0;
    case Compare::kGreaterEqual:
      return order >= 0;
    case Compare::kGreater:
      return order > 0;
  }
  return false;
}

/// Of two texts or two booleans; nothing for anything else.
std::optional<int> order_of(const Value& a, const Value& b) {
  if (a.is_string() && b.is_string()) return a.as_string().compare(b.as_string());
  if (a.is_bool() && b.is_bool()) return static_cast<int>(a.as_bool()) - static_cast<int>(b.as_bool());
  return std::nullopt;
}

std::optional<int> order_of(const Expression& a, const Expression& b, const Scope& scope) {
  if (is_path(a.op) && is_path(b.op)) {
    const Value* left = locate(a, scope);
    const Value* right = locate(b, scope);
    if (left == nullptr || right == nullptr) return std::nullopt;
    if (const auto order = order_of(*left, *right)) return order;
  }
  const std::optional<Number> left = evaluate(a, scope);
  const std::optional<Number> right = left ? evaluate(b, scope) : std::nullopt;
  if (!right) return std::nullopt;
  return compare(*left, *right);
}

}  // namespace

void LocalScope::set(std::string_view name, Value value) {
  Entry& found = entry(name);
  found.owned = std::move(value);
  found.borrowed = nullptr;
}

void LocalScope::borrow(std::string_view name, const Value& value) {
  entry(name).borrowed = &value;
}

const Value* LocalScope::find(std::string_view name) const {
  for (const Entry& entry : entries_) {
    if (entry.name == name) return entry.borrowed != nullptr ? entry.borrowed : &entry.owned;
  }
  return outer_ == nullptr ? nullptr : outer_->find(name);
}

LocalScope::Entry& LocalScope::entry(std::string_view name) {
  for (Entry& known : entries_) {
    if (known.name == name) return known;
  }
  return entries_.emplace_back(Entry{std::string(name), Value(), nullptr});
}

std::string_view to_string(EvaluationFault fault) {
  switch (fault) {
    case Fault::kNone:
      return "";
    case Fault::kNoValue:
      return "a name in it has no value";
    case Fault::kOutside:
      return "an index in it does not exist";
    case Fault::kOverflow:
      return "it does not fit 64 bits";
    case Fault::kDivisionByZero:
      return "it divides by zero";
    case Fault::kNotANumber:
      return "a part of it is no number";
  }
  return "";
}

std::optional<Number> evaluate(const Expression& expression, const Scope& scope,
                               EvaluationFault* fault) {
  Evaluation evaluation(scope);
  const std::optional<Number> value = evaluation.value(expression);
  if (fault != nullptr) *fault = value ? Fault::kNone : evaluation.fault();
  return value;
}

std::optional<std::int64_t> evaluate_whole(const Expression& expression, const Scope& scope,
                                           EvaluationFault* fault) {
  Evaluation evaluation(scope);
  const std::optional<std::int64_t> value = evaluation.whole(expression);
  if (fault != nullptr) *fault = value ? Fault::kNone : evaluation.fault();
  return value;
}

std::optional<double> evaluate_real(const Expression& expression, const Scope& scope,
                                    EvaluationFault* fault) {
  const std::optional<Number> value = evaluate(expression, scope, fault);
  return value ? std::optional(real_of(*value)) : std::nullopt;
}

std::optional<Number> constant(const Expression& expression) {
  return evaluate(expression, LocalScope());
}

std::optional<std::int64_t> constant_whole(const Expression& expression) {
  return evaluate_whole(expression, LocalScope());
}

const Value* locate(const Expression& expression, const Scope& scope) {
  return is_path(expression.op) ? Evaluation(scope).path(expression) : nullptr;
}

int compare(const Number& a, const Number& b) {
  // A long double holds every 64-bit whole number and every double.
  const auto exact = [](const Number& number) {
    const auto* whole = std::get_if<std::int64_t>(&number);
    return whole != nullptr ? static_cast<long double>(*whole)
                            : static_cast<long double>(std::get<double>(number));
  };
  const long double x = exact(a), y = exact(b);
  return x < y ? -1 : (x > y ? 1 : 0);
}

std::optional<bool> holds(const Relation& relation, const Scope& scope) {
  for (std::size_t i = 0; i < relation.compares.size(); ++i) {
    const auto order = order_of(relation.operands[i], relation.operands[i + 1], scope);
    if (!order) return std::nullopt;
    if (!satisfies(relation.compares[i], *order)) return false;
  }
  return true;
}

}  // namespace gavel::judge
