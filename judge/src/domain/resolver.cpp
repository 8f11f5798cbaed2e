#include "domain/resolver.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "gavel/judge/value.h"

#include "domain/data_type.h"
#include "values/scalar_text.h"
#include "values/suggest.h"
#include "values/syntax_error.h"

namespace gavel::judge {
namespace {

using Op = Expression::Op;

const Type kLong{.kind = TypeKind::kLong};
const Type kDouble{.kind = TypeKind::kDouble};

[[noreturn]] void fail(const Expression& at, std::string message, std::string help = {}) {
  throw SyntaxError{at.offset, std::max<std::size_t>(at.length, 1), std::move(message),
                    std::move(help)};
}

bool is_list(const Type& type) {
  return type.kind == TypeKind::kList || type.kind == TypeKind::kLinked;
}

}  // namespace

Type Resolver::resolve(Expression& expression) {
  switch (expression.op) {
    case Op::kNumber:
      return expression.is_real ? kDouble : kLong;
    case Op::kName:
      return resolve_name(expression);
    case Op::kIndex:
      return resolve_index(expression);
    case Op::kField:
      return resolve_field(expression);
    case Op::kLength:
      return resolve_length(expression);
    case Op::kSum:
      return resolve_sum(expression);
    case Op::kMin:
    case Op::kMax:
      return resolve_extreme(expression);
    default:
      return resolve_arithmetic(expression);
  }
}

void Resolver::resolve_number(Expression& expression) {
  const Type type = resolve(expression);
  if (!is_numeric(type)) {
    fail(expression, fmt::format("a number is expected here, not {}", describe(type)),
         is_list(type) ? "write its length: len(x)" : "");
  }
}

Type Resolver::resolve_name(const Expression& expression) const {
  if (const Type* type = type_of_(expression.name)) return *type;
  fail(expression, fmt::format("there is no `{}` to refer to", expression.name),
       suggestion(expression.name, known_));
}

Type Resolver::resolve_index(Expression& expression) {
  const Type list = resolve(expression.operands[0]);
  if (!is_list(list)) {
    fail(expression.operands[0], fmt::format("{} has no elements to index", describe(list)));
  }
  resolve_number(expression.operands[1]);
  return list.args[0];
}

Type Resolver::resolve_field(Expression& expression) {
  const Type base = resolve(expression.operands[0]);
  const RecordType* record = find_record(records_, base.record);
  if (record == nullptr) {
    fail(expression, fmt::format("{} has no field `{}`", describe(base), expression.name));
  }
  std::vector<std::string> names;
  for (std::size_t i = 0; i < record->fields.size(); ++i) {
    names.push_back(record->fields[i].name);
    if (names.back() != expression.name) continue;
    expression.number = static_cast<std::int64_t>(i);
    return record->fields[i].type;
  }
  fail(expression, fmt::format("`{}` has no field `{}`", record->name, expression.name),
       suggestion(expression.name, names));
}

Type Resolver::resolve_length(Expression& expression) {
  const Type type = resolve(expression.operands[0]);
  // `x.length` reads as a length, but a record may have a field of that name.
  if (type.kind == TypeKind::kRecord && !expression.name.empty()) {
    expression.op = Op::kField;
    return resolve_field(expression);
  }
  if (!is_list(type) && type.kind != TypeKind::kString && type.kind != TypeKind::kMap) {
    fail(expression, fmt::format("{} has no length", describe(type)));
  }
  return kLong;
}

Type Resolver::resolve_sum(Expression& expression) {
  const Type type = resolve(expression.operands[0]);
  if (!is_list(type) || !is_numeric(type.args[0])) {
    fail(expression, fmt::format("`sum` is of a list of numbers, not of {}", describe(type)));
  }
  return type.args[0];
}

Type Resolver::resolve_extreme(Expression& expression) {
  if (expression.operands.size() == 1) {
    const Type type = resolve(expression.operands[0]);
    if (is_list(type) && is_numeric(type.args[0])) return type.args[0];
    fail(expression, "one list of numbers, or several numbers, are expected in the brackets");
  }
  return resolve_arithmetic(expression);
}

Type Resolver::resolve_arithmetic(Expression& expression) {
  bool real = false;
  for (Expression& operand : expression.operands) {
    const Type type = resolve(operand);
    if (!is_numeric(type)) {
      fail(operand, fmt::format("a number is expected here, not {}", describe(type)),
           is_list(type) ? "write its length: len(x)" : "");
    }
    real = real || type.kind == TypeKind::kDouble;
  }
  return real ? kDouble : kLong;
}

}  // namespace gavel::judge
