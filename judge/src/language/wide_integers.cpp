#include "language/wide_integers.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "gavel/judge/domain.h"

namespace gavel::judge {
namespace {

constexpr double kMostExact = 9007199254740991.0;  // 2^53 - 1
constexpr double kUnknown = std::numeric_limits<double>::infinity();
constexpr int kDeepest = 16;

/// The largest absolute value an expression can have; infinite when that is not plain to see.
class Magnitude {
 public:
  explicit Magnitude(const Domain& domain) : domain_(domain) {}

  [[nodiscard]] double of(const DomainSpec& line, int depth = 0) const {
    double largest = 0;
    for (const Value& choice : line.bounds.choices) {
      if (choice.is_integer()) {
        largest = std::max(largest, std::abs(static_cast<double>(choice.as_integer())));
      }
    }
    if (line.bounds.range) {
      largest = std::max(
          {largest, of(line.bounds.range->low, depth + 1), of(line.bounds.range->high, depth + 1)});
    } else if (line.bounds.choices.empty()) {
      return kUnknown;
    }
    return largest;
  }

 private:
  [[nodiscard]] double of(const Expression& expression, int depth) const {
    using Op = Expression::Op;
    if (depth > kDeepest) return kUnknown;
    const auto operand = [&](std::size_t i) { return of(expression.operands.at(i), depth + 1); };
    switch (expression.op) {
      case Op::kNumber:
        return std::abs(expression.is_real ? expression.real
                                           : static_cast<double>(expression.number));
      case Op::kName:
        return of_name(expression.name, depth);
      case Op::kNegate:
      case Op::kAbs:
      case Op::kDivide:  // Of whole numbers: no quotient is larger than what was divided.
        return operand(0);
      case Op::kAdd:
      case Op::kSubtract:
        return operand(0) + operand(1);
      case Op::kMultiply:
        return operand(0) * operand(1);
      default:
        return kUnknown;
    }
  }

  [[nodiscard]] double of_name(const std::string& name, int depth) const {
    const DomainSpec* const line = domain_.find(name);
    return line == nullptr ? kUnknown : of(*line, depth + 1);
  }

  const Domain& domain_;
};

bool holds_long(const Type& type) {
  return type.kind == TypeKind::kLong ||
         std::any_of(type.args.begin(), type.args.end(), holds_long);
}

bool is_wide(const Problem& problem, const DomainSpec* line) {
  return line == nullptr || Magnitude(*problem.input_domain).of(*line) > kMostExact;
}

bool holds_record(const Problem& problem, const Type& type, const std::string& record, int depth) {
  if (type.record == record) return true;
  for (const Type& inner : type.args) {
    if (holds_record(problem, inner, record, depth)) return true;
  }
  const RecordType* const own = find_record(problem.records, type.record);
  return own != nullptr && depth < kDeepest &&
         std::any_of(own->fields.begin(), own->fields.end(), [&](const Field& field) {
           return holds_record(problem, field.type, record, depth + 1);
         });
}

/// Whether the solution is given such records and does not only make them.
bool is_given(const Problem& problem, const std::string& record) {
  for (const Method& method : problem.entry.methods) {
    for (const Parameter& parameter : method.parameters) {
      if (holds_record(problem, parameter.type, record, 0)) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<std::string> wide_integers(const Problem& problem) {
  const Domain* const domain = problem.input_domain.get();
  std::vector<std::string> wide, made;
  for (const Method& method : problem.entry.methods) {
    for (const Parameter& parameter : method.parameters) {
      if (!holds_long(parameter.type)) continue;
      if (domain == nullptr || is_wide(problem, domain->find(parameter.name))) {
        wide.push_back(parameter.name);
      }
    }
  }
  for (const RecordType& record : problem.records) {
    const bool given = is_given(problem, record.name);
    for (const Field& field : record.fields) {
      if (!holds_long(field.type)) continue;
      const std::string name = record.name + "." + field.name;
      if (!given) {
        made.push_back(name);
      } else if (domain == nullptr ||
                 is_wide(problem, domain->find_field(record.name, field.name))) {
        wide.push_back(name);
      }
    }
  }
  // What is made of wide numbers may well be wide.
  if (!wide.empty()) wide.insert(wide.end(), made.begin(), made.end());
  return wide;
}

}  // namespace gavel::judge
