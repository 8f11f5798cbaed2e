#include "domain/resolve.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "domain/check_ranges.h"
#include "domain/data_type.h"
#include "domain/mentions.h"
#include "domain/resolver.h"
#include "values/scalar_text.h"
#include "values/syntax_error.h"

namespace gavel::judge {
namespace {

const Type kLong{.kind = TypeKind::kLong};

/// The names that a line's expressions may use: for a field, its record's other fields first.
Resolver resolver_of(const Domain& domain, const DomainSpec& line) {
  std::vector<std::string> known;
  for (const DomainSpec& other : domain.lines) {
    if (&other == &line) continue;
    if (other.record.empty() || other.record == line.record) known.push_back(other.field);
  }
  const auto type_of = [&domain, &line](std::string_view name) -> const Type* {
    const DomainSpec* found = domain.find_field(line.record, name);
    if (found == nullptr) found = domain.find(name);
    return found == nullptr || found == &line ? nullptr : &found->type;
  };
  return {type_of, std::move(known), domain.records};
}

void resolve_range(Resolver& resolver, Range& range) {
  resolver.resolve_number(range.low);
  resolver.resolve_number(range.high);
}

void resolve_shapes(Resolver& resolver, std::vector<Shape>& shapes) {
  for (Shape& shape : shapes) {
    for (Expression& operand : shape.operands) resolver.resolve_number(operand);
  }
}

/// `i` .. `n`, unless a line has that name.
bool may_be_index(std::string_view name) {
  return name.size() == 1 && name[0] >= 'i' && name[0] <= 'n';
}

/// Collects the names that are no line; `in_index` says whether they stand between brackets.
void collect_indexes(const Domain& domain, const Expression& expression, bool in_index,
                     std::vector<std::string>& all, std::vector<std::string>& used) {
  const bool free = expression.op == Expression::Op::kName && may_be_index(expression.name) &&
                    domain.find(expression.name) == nullptr;
  const auto add = [&](std::vector<std::string>& names) {
    if (std::find(names.begin(), names.end(), expression.name) == names.end()) {
      names.push_back(expression.name);
    }
  };
  if (free) add(all);
  if (free && in_index) add(used);
  for (std::size_t i = 0; i < expression.operands.size(); ++i) {
    const bool index = in_index || (expression.op == Expression::Op::kIndex && i == 1);
    collect_indexes(domain, expression.operands[i], index, all, used);
  }
}

/// Whether a list that one of the two leads to is indexed by the other: grid[i][j].
bool are_nested(const Expression& e, const std::string& a, const std::string& b) {
  if (e.op == Expression::Op::kIndex) {
    const Expression& list = e.operands[0];
    const Expression& index = e.operands[1];
    if ((mentions(list, a) && mentions(index, b)) || (mentions(list, b) && mentions(index, a))) {
      return true;
    }
  }
  return std::any_of(e.operands.begin(), e.operands.end(),
                     [&](const Expression& operand) { return are_nested(operand, a, b); });
}

/// Indexes that run independently of each other would mean comparing every pair.
void check_nesting(const Relation& relation) {
  for (const std::string& a : relation.indexes) {
    for (const std::string& b : relation.indexes) {
      if (&b <= &a) continue;
      const bool nested =
          std::any_of(relation.operands.begin(), relation.operands.end(),
                      [&](const Expression& operand) { return are_nested(operand, a, b); });
      if (nested) continue;
      throw SyntaxError{0, relation.text.size(),
                        fmt::format("`{}` and `{}` run independently: every pair would be compared",
                                    a, b),
                        "promise `distinct` or an order, compare neighbours (xs[i], xs[i + 1]), or "
                        "use min(xs) and max(xs)"};
    }
  }
}

/// Refuses operands of which one is a text and the next a number.
void check_comparable(const Relation& relation, const std::vector<Type>& types) {
  for (std::size_t i = 0; i < types.size(); ++i) {
    const Expression& operand = relation.operands[i];
    if (!is_ordered(types[i])) {
      throw SyntaxError{operand.offset, operand.length,
                        fmt::format("{} cannot be compared", describe(types[i])),
                        "compare its elements, xs[i], or its length, len(xs)"};
    }
    if (i == 0) continue;
    const auto is_text = [](const Type& type) {
      return type.kind == TypeKind::kString || type.kind == TypeKind::kChar;
    };
    const bool alike = (is_numeric(types[i]) && is_numeric(types[i - 1])) ||
                       (is_text(types[i]) && is_text(types[i - 1])) ||
                       types[i].kind == types[i - 1].kind;
    if (!alike) {
      throw SyntaxError{operand.offset, operand.length,
                        fmt::format("{} is compared with {}", describe(types[i - 1]),
                                    describe(types[i])),
                        {}};
    }
  }
}

}  // namespace

void resolve_line(Domain& domain, std::size_t index) {
  DomainSpec& line = domain.lines[index];
  Resolver resolver = resolver_of(domain, line);
  for (Expression& expression : line.graph) resolver.resolve_number(expression);
  for (Range& dimension : line.dimensions) resolve_range(resolver, dimension);
  if (line.string_length) resolve_range(resolver, *line.string_length);
  if (line.bounds.range) resolve_range(resolver, *line.bounds.range);
  for (Promises& promises : line.promises) {
    if (promises.total) resolver.resolve_number(*promises.total);
    if (promises.sum_at_most) resolver.resolve_number(*promises.sum_at_most);
  }
  resolve_shapes(resolver, line.shapes);
  check_ranges(line);
}

void resolve_relation(const Domain& domain, Relation& relation) {
  std::vector<std::string> all, used;
  for (const Expression& operand : relation.operands) {
    collect_indexes(domain, operand, false, all, used);
  }
  relation.indexes = used;
  std::vector<std::string> known;
  for (const DomainSpec& line : domain.lines) {
    if (line.record.empty()) known.push_back(line.name);
  }
  const auto type_of = [&](std::string_view name) -> const Type* {
    if (const DomainSpec* line = domain.find(name)) return &line->type;
    return std::find(used.begin(), used.end(), name) == used.end() ? nullptr : &kLong;
  };
  Resolver resolver(type_of, known, domain.records);
  std::vector<Type> types;
  for (Expression& operand : relation.operands) types.push_back(resolver.resolve(operand));
  check_comparable(relation, types);
  check_nesting(relation);
}

void resolve_override(const Domain& domain, DomainOverride& override) {
  const DomainSpec* line = domain.find(override.line);
  if (line == nullptr) return;
  Resolver resolver = resolver_of(domain, *line);
  if (override.range) resolve_range(resolver, *override.range);
  resolve_shapes(resolver, override.shapes);
  check_override(*line, override);
}

}  // namespace gavel::judge
