#include "domain/expression_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/number_style.h"

namespace gavel::judge {
namespace {

using Op = Expression::Op;

/// How tightly an operator binds.
int rank(const Expression& e) {
  if (e.op == Op::kAdd || e.op == Op::kSubtract) return 1;
  if (e.op == Op::kMultiply || e.op == Op::kDivide) return 2;
  if (e.op == Op::kNegate) return 3;
  // A styled number can have an operator of its own: 2³¹ − 1.
  if (e.op == Op::kNumber) return to_text(e).find_first_of(" ") == std::string::npos ? 4 : 1;
  return 4;
}

std::string bracketed(const Expression& e, int at_least) {
  return rank(e) < at_least ? "(" + to_text(e) + ")" : to_text(e);
}

std::string binary(const Expression& e, const char* symbol, int level) {
  // The right side of - and / needs brackets even at the same rank.
  const bool strict = e.op == Op::kSubtract || e.op == Op::kDivide;
  return bracketed(e.operands[0], level) + symbol +
         bracketed(e.operands[1], level + (strict ? 1 : 0));
}

std::string call(const char* name, const Expression& e) {
  std::string text;
  for (const Expression& operand : e.operands) {
    text += (text.empty() ? "" : ", ") + to_text(operand);
  }
  return fmt::format("{}({})", name, text);
}

}  // namespace

std::string to_text(const Expression& e) {
  switch (e.op) {
    case Op::kNumber:
      return styled(e.is_real ? Number(e.real) : Number(e.number));
    case Op::kName:
      return e.name;
    case Op::kIndex:
      return fmt::format("{}[{}]", bracketed(e.operands[0], 4), to_text(e.operands[1]));
    case Op::kField:
      return bracketed(e.operands[0], 4) + "." + e.name;
    case Op::kNegate:
      return "−" + bracketed(e.operands[0], 3);
    case Op::kAdd:
      return binary(e, " + ", 1);
    case Op::kSubtract:
      return binary(e, " − ", 1);
    case Op::kMultiply:
      return binary(e, "·", 2);
    case Op::kDivide:
      return binary(e, "/", 2);
    case Op::kMin:
      return call("min", e);
    case Op::kMax:
      return call("max", e);
    case Op::kLength:
      return bracketed(e.operands[0], 4) + ".length";
    case Op::kSum:
      return call("sum", e);
    case Op::kAbs:
      return call("abs", e);
  }
  return {};
}

std::string to_text(const Range& range) {
  const std::string low = to_text(range.low), high = to_text(range.high);
  return low == high ? low : fmt::format("{}..{}", low, high);
}

bool is_constant(const Expression& expression) {
  return expression.op != Op::kName &&
         std::all_of(expression.operands.begin(), expression.operands.end(), is_constant);
}

}  // namespace gavel::judge
