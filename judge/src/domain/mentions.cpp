#include "domain/mentions.h"

#include <algorithm>
#include <cctype>

namespace gavel::judge {
namespace {

bool in_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool any_mentions(const std::vector<Expression>& operands, std::string_view name) {
  return std::any_of(operands.begin(), operands.end(),
                     [&](const Expression& operand) { return mentions(operand, name); });
}

}  // namespace

bool mentions(const Expression& expression, std::string_view name) {
  if (expression.op == Expression::Op::kName && expression.name == name) return true;
  return any_mentions(expression.operands, name);
}

bool mentions(const Range& range, std::string_view name) {
  return mentions(range.low, name) || mentions(range.high, name);
}

bool mentions(const Shape& shape, std::string_view name) {
  return any_mentions(shape.operands, name);
}

bool mentions_word(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
    const bool begins = at == 0 || !in_name(text[at - 1]);
    const std::size_t end = at + name.size();
    if (begins && (end == text.size() || !in_name(text[end]))) return true;
  }
  return false;
}

}  // namespace gavel::judge
