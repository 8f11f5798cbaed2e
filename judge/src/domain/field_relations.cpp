#include "domain/field_relations.h"

#include <algorithm>

namespace gavel::judge {
namespace {

using Op = Expression::Op;

bool is_free_index(const Expression& expression, const Relation& relation) {
  return expression.op == Op::kName && std::find(relation.indexes.begin(), relation.indexes.end(),
                                                 expression.name) != relation.indexes.end();
}

/// `list[i]` or `list[i][j]`, every index a free one by itself.
bool is_element(const Expression& expression, const Relation& relation, std::string_view list) {
  const Expression* at = &expression;
  if (at->op != Op::kIndex) return false;
  while (at->op == Op::kIndex) {
    if (!is_free_index(at->operands[1], relation)) return false;
    at = &at->operands[0];
  }
  return at->op == Op::kName && at->name == list;
}

Expression named(std::string name) {
  Expression expression{.op = Op::kName};
  expression.name = std::move(name);
  return expression;
}

/// Returns whether something was rewritten.
bool rewrite(Expression& expression, const Relation& relation, std::string_view list) {
  if (expression.op == Op::kField && is_element(expression.operands[0], relation, list)) {
    expression = named(expression.name);
    return true;
  }
  if (is_element(expression, relation, list)) {
    expression = named(kElementName);
    return true;
  }
  bool rewritten = false;
  for (Expression& operand : expression.operands) {
    rewritten = rewrite(operand, relation, list) || rewritten;
  }
  return rewritten;
}

/// How far behind the free index the element stands: 0 for `list[i]`, 1 for `list[i + 1]`.
std::optional<std::int64_t> offset_of(const Expression& expression, const Relation& relation,
                                      std::string_view list, std::string& field) {
  const Expression* at = &expression;
  field.clear();
  if (at->op == Op::kField) {
    field = at->name;
    at = &at->operands[0];
  }
  if (at->op != Op::kIndex) return std::nullopt;
  const Expression& base = at->operands[0];
  const bool in_list = (base.op == Op::kName && base.name == list) ||
                       is_element(base, relation, list);
  if (!in_list) return std::nullopt;
  const Expression& index = at->operands[1];
  if (is_free_index(index, relation)) return 0;
  if (index.op != Op::kAdd || !is_free_index(index.operands[0], relation)) return std::nullopt;
  if (index.operands[1].op != Op::kNumber || index.operands[1].is_real) return std::nullopt;
  return index.operands[1].number;
}

void add_neighbours(const Relation& relation, std::string_view list, ElementRelations& result) {
  for (std::size_t i = 0; i + 1 < relation.operands.size(); ++i) {
    std::string first, second;
    const auto left = offset_of(relation.operands[i], relation, list, first);
    const auto right = offset_of(relation.operands[i + 1], relation, list, second);
    if (left == 0 && right == 1 && first == second) {
      result.of_neighbours.push_back({first, relation.compares[i]});
    }
  }
}

}  // namespace

ElementRelations element_relations(const std::vector<Relation>& where, std::string_view list) {
  ElementRelations result;
  for (const Relation& relation : where) {
    if (relation.indexes.empty()) continue;
    Relation copy = relation;
    bool rewritten = false;
    for (Expression& operand : copy.operands) {
      rewritten = rewrite(operand, relation, list) || rewritten;
    }
    if (rewritten) result.of_one.push_back(std::move(copy));
    add_neighbours(relation, list, result);
  }
  return result;
}

}  // namespace gavel::judge
