#include "domain/draw_value.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "domain/column_laws.h"
#include "domain/draw_column.h"
#include "domain/draw_graph.h"
#include "domain/draw_lengths.h"
#include "domain/draw_numbers.h"
#include "domain/draw_rows.h"
#include "domain/draw_tree.h"
#include "domain/field_relations.h"
#include "domain/mentions.h"
#include "domain/value_order.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

constexpr int kTriesForDifferentLists = 200;
constexpr double kNullListShare = 0.1;

class ValueDrawer {
 public:
  ValueDrawer(DrawContext& context, const LinePlan& line)
      : context_(context),
        line_(line),
        spec_(*line.spec),
        relations_(element_relations(context.problem.input_domain->where, line.spec->name)) {}

  /// A list level, or the innermost value, under `scope`.
  Value level(std::size_t level, const Type& type, RandomStream stream, const Scope& scope,
              std::optional<std::int64_t> length = std::nullopt) {
    if (level == spec_.dimensions.size()) {
      return std::move(leaves(type, 1, level_promises(level), stream, scope, nullptr).front());
    }
    RandomStream own = stream.child("length");
    if (type.nullable && line_.style != Style::kMin && line_.style != Style::kMax &&
        own.chance(kNullListShare)) {
      return {};
    }
    if (!length) length = draw_length(line_, lengths(level, scope), own);
    return list(level, type.args.at(0), *length, stream, scope);
  }

  /// `count` innermost values that belong together.
  std::vector<Value> leaves(const Type& type, std::size_t count, const Promises& promises,
                            const RandomStream& stream, const Scope& scope, const Rows* rows) {
    switch (type.kind) {
      case TypeKind::kRecord: return records(type, count, promises, stream, scope);
      case TypeKind::kTree: case TypeKind::kLinked: case TypeKind::kMap:
        return containers(type, count, stream, scope);
      default: break;
    }
    Column column{.line = line_, .type = type, .count = count, .promises = promises,
                  .relations = extra_relations_, .target = extra_target_, .scope = scope,
                  .rows = rows};
    return draw_column(context_, column, stream);
  }

  void relate(std::vector<Relation> relations, std::string target) {
    extra_relations_ = std::move(relations);
    extra_target_ = std::move(target);
  }

 private:
  [[nodiscard]] const Promises& level_promises(std::size_t level) const {
    return spec_.promises.at(level);
  }

  Interval lengths(std::size_t level, const Scope& scope) {
    Room room{.interval = length_interval(context_, line_, spec_.dimensions[level], scope),
              .excluded = {}};
    if (level == 0 && spec_.record.empty()) {
      narrow(context_.problem.input_domain->where,
             [&](const Expression& expression) {
               return expression.op == Expression::Op::kLength &&
                      expression.operands[0].op == Expression::Op::kName &&
                      expression.operands[0].name == spec_.name;
             },
             scope, room);
    }
    if (room.interval.empty()) throw Infeasible{"no length is left", &spec_};
    return room.interval;
  }

  Value list(std::size_t level, const Type& element, std::int64_t length,
             const RandomStream& stream, const Scope& scope) {
    const auto count = static_cast<std::size_t>(length);
    if (level + 1 == spec_.dimensions.size()) {
      return Value(elements(element, count, level_promises(level), stream, scope));
    }
    const Promises& promises = level_promises(level);
    std::vector<std::int64_t> inner;
    if (promises.total) {
      const auto total = evaluate_whole(*promises.total, scope);
      if (!total) throw Infeasible{"the total has no value", &spec_};
      RandomStream split = stream.child("split");
      // The total decides how long the lists are, so small cases need no cap of their own here.
      const Interval declared = evaluate_range(spec_.dimensions[level + 1], scope, spec_);
      inner = split_total(line_, *total, count,
                          {std::max<std::int64_t>(declared.low, 0), declared.high}, split);
    }
    Value::List lists;
    lists.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      lists.push_back(inner_list(level, element, stream.child(i), scope,
                                 inner.empty() ? std::nullopt : std::optional(inner[i]), lists));
    }
    if (promises.order == Promises::Order::kAscending) {
      std::sort(lists.begin(), lists.end(), value_less);
    } else if (promises.order == Promises::Order::kDescending) {
      std::sort(lists.rbegin(), lists.rend(), value_less);
    } else if (line_.shape(Shape::Law::kShuffled)) {
      RandomStream order = stream.child("order");
      order.shuffle(lists);
    }
    return Value(std::move(lists));
  }

  Value inner_list(std::size_t at, const Type& element, const RandomStream& stream,
                   const Scope& scope, std::optional<std::int64_t> length,
                   const Value::List& before) {
    Value drawn = level(at + 1, element, stream, scope, length);
    if (!all_differ(level_promises(at))) return drawn;
    for (std::uint64_t i = 0; i < kTriesForDifferentLists; ++i) {
      if (std::find(before.begin(), before.end(), drawn) == before.end()) return drawn;
      drawn = level(at + 1, element, stream.child("again").child(i), scope, length);
    }
    throw Infeasible{"too few different lists were found", &spec_};
  }

  /// The elements of the innermost list.
  std::vector<Value> elements(const Type& type, std::size_t count, const Promises& promises,
                              const RandomStream& stream, const Scope& scope) {
    if (type.kind == TypeKind::kRecord) return records(type, count, promises, stream, scope);
    if (type.kind == TypeKind::kTree || type.kind == TypeKind::kLinked ||
        type.kind == TypeKind::kMap) {
      return containers(type, count, stream, scope);
    }
    Column column{.line = line_, .type = type, .count = count, .promises = promises,
                  .relations = relations_.of_one, .target = kElementName, .scope = scope};
    for (const auto& neighbours : relations_.of_neighbours) {
      if (neighbours.field.empty()) heed(neighbours.compare, column);
    }
    heed_sum(column);
    const IndexRows rows(scope, relations_.of_one);
    if (!relations_.of_one.empty()) column.rows = &rows;
    std::vector<Value> values = draw_column(context_, column, stream);
    if (shuffles(promises)) {
      RandomStream order = stream.child("order");
      order.shuffle(values);
    }
    return values;
  }

  static void heed(Relation::Compare compare, Column& column) {
    using Compare = Relation::Compare;
    Promises& promises = column.promises;
    if (compare == Compare::kNotEqual) {
      column.neighbours_differ = true;
    } else if (compare == Compare::kLess || compare == Compare::kLessEqual) {
      promises.order = Promises::Order::kAscending;
      promises.strict = promises.strict || compare == Compare::kLess;
    } else if (compare == Compare::kGreater || compare == Compare::kGreaterEqual) {
      promises.order = Promises::Order::kDescending;
      promises.strict = promises.strict || compare == Compare::kGreater;
    }
  }

  /// `sum(xs) <= e` of `where` says the same as the promise.
  void heed_sum(Column& column) const {
    for (const Relation& relation : context_.problem.input_domain->where) {
      if (relation.operands.size() != 2 || relation.compares[0] != Relation::Compare::kLessEqual) {
        continue;
      }
      const Expression& sum = relation.operands[0];
      if (sum.op == Expression::Op::kSum && sum.operands[0].op == Expression::Op::kName &&
          sum.operands[0].name == spec_.name) {
        column.promises.sum_at_most = relation.operands[1];
      }
    }
  }

  [[nodiscard]] bool shuffles(const Promises& promises) const {
    return line_.shape(Shape::Law::kShuffled) != nullptr && line_.style != Style::kAscending &&
           line_.style != Style::kDescending && promises.order == Promises::Order::kNone;
  }

  std::vector<Value> records(const Type& type, std::size_t count, const Promises& promises,
                             const RandomStream& stream, const Scope& scope) {
    const RecordType* const record = find_record(context_.problem.records, type.record);
    std::vector<std::vector<Value>> columns;
    FieldRows rows(scope, *record, columns);
    columns.reserve(record->fields.size());
    bool ordered = false;
    for (const Field& field : record->fields) {
      const LinePlan* const plan = context_.plan.find_field(type.record, field.name);
      if (plan == nullptr) throw Infeasible{"a field has no line", &spec_};
      ordered = ordered || plan->spec->promises.front().order != Promises::Order::kNone;
      columns.push_back(field_column(*plan, field, count, promises, stream, scope, rows));
    }
    std::vector<Value> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
      Value::List fields;
      fields.reserve(columns.size());
      for (std::vector<Value>& column : columns) fields.push_back(std::move(column[i]));
      values.emplace_back(std::move(fields));
    }
    if (shuffles(promises) && !ordered) {
      RandomStream order = stream.child("order");
      order.shuffle(values);
    }
    return values;
  }

  std::vector<Value> field_column(const LinePlan& plan, const Field& field, std::size_t count,
                                  const Promises& of_list, const RandomStream& stream,
                                  const Scope& scope, const FieldRows& rows) {
    ValueDrawer drawer(context_, plan);
    RandomStream own = stream.child(field.name);
    std::vector<Relation> relations;
    for (const Relation& relation : relations_.of_one) {
      const bool concerns = std::any_of(relation.operands.begin(), relation.operands.end(),
                                        [&](const Expression& e) { return mentions(e, field.name); });
      if (concerns) relations.push_back(relation);
    }
    const bool by_row = !relations.empty() || rows.needed_by(plan);
    if (!plan.spec->dimensions.empty()) {
      std::vector<Value> values;
      values.reserve(count);
      for (std::size_t i = 0; i < count; ++i) {
        values.push_back(drawer.level(0, field.type, own.child(i), by_row ? rows.row(i) : scope));
      }
      return values;
    }
    Column column{.line = plan, .type = field.type, .count = count,
                  .promises = plan.spec->promises.front(), .relations = std::move(relations),
                  .target = field.name, .scope = scope, .rows = by_row ? &rows : nullptr};
    if (of_list.by == field.name) add_promises(of_list, column.promises);
    for (const auto& neighbours : relations_.of_neighbours) {
      if (neighbours.field == field.name) heed(neighbours.compare, column);
    }
    if (!is_scalar(field.type.kind)) {
      return drawer.leaves(field.type, count, column.promises, own, scope, nullptr);
    }
    return draw_column(context_, column, own);
  }

  static void add_promises(const Promises& more, Promises& promises) {
    if (more.order != Promises::Order::kNone) promises.order = more.order;
    promises.strict = promises.strict || more.strict;
    promises.distinct = promises.distinct || more.distinct;
  }

  std::vector<Value> containers(const Type& type, std::size_t count, const RandomStream& stream,
                                const Scope& scope) {
    std::vector<Value> values;
    for (std::size_t i = 0; i < count; ++i) values.push_back(container(type, stream.child(i), scope));
    return values;
  }

  Value container(const Type& type, RandomStream stream, const Scope& scope) {
    Interval sizes{0, kAnyLength};
    const Range any{whole_number(0), whole_number(kAnyLength)};
    sizes = length_interval(context_, line_, spec_.string_length ? *spec_.string_length : any, scope);
    RandomStream own = stream.child("length");
    if (type.nullable && own.chance(kNullListShare)) return {};
    const auto count = static_cast<std::size_t>(draw_length(line_, sizes, own));
    if (type.kind == TypeKind::kMap) return map(type, count, stream, scope);
    Column column{.line = line_, .type = type.args.at(0), .count = count,
                  .promises = spec_.promises.back(), .relations = {}, .target = {}, .scope = scope};
    const bool search_tree = column.promises.search_tree;
    if (search_tree) column.promises.order = Promises::Order::kAscending;
    std::vector<Value> nodes = draw_column(context_, column, stream.child("nodes"));
    if (type.kind == TypeKind::kLinked) return Value(std::move(nodes));
    RandomStream form = stream.child("form");
    return draw_tree(std::move(nodes), search_tree, line_.style, form);
  }

  /// Keys differ; a line's bounds and shapes speak of no map, so both sides are drawn plainly.
  Value map(const Type& type, std::size_t count, const RandomStream& stream, const Scope& scope) {
    DomainSpec keys, values;
    keys.name = spec_.name + " keys";
    values.name = spec_.name + " values";
    keys.type = type.args.at(0);
    values.type = type.args.at(1);
    keys.promises.resize(1);
    values.promises.resize(1);
    keys.promises.front().distinct = true;
    if (keys.type.kind == TypeKind::kBool) count = std::min<std::size_t>(count, 2);
    const LinePlan key_plan{.spec = &keys, .style = line_.style};
    const LinePlan value_plan{.spec = &values, .style = line_.style};
    ValueDrawer key_drawer(context_, key_plan), value_drawer(context_, value_plan);
    std::vector<Value> first = key_drawer.leaves(keys.type, count, keys.promises.front(),
                                                 stream.child("keys"), scope, nullptr);
    Value::List pairs;
    for (std::size_t i = 0; i < count; ++i) {
      pairs.emplace_back(Value::List{
          std::move(first[i]), value_drawer.any(values.type, stream.child("values").child(i), scope)});
    }
    return Value(std::move(pairs));
  }

  /// A value of a type for which there is no line: the lists in it are short.
  Value any(const Type& type, const RandomStream& stream, const Scope& scope) {
    if (type.kind != TypeKind::kList) {
      return std::move(leaves(type, 1, spec_.promises.front(), stream, scope, nullptr).front());
    }
    RandomStream own = stream.child("length");
    Value::List list(own.below(4));
    for (std::size_t i = 0; i < list.size(); ++i) {
      list[i] = any(type.args.at(0), stream.child(i), scope);
    }
    return Value(std::move(list));
  }

  static Expression whole_number(std::int64_t number) {
    Expression expression;
    expression.number = number;
    return expression;
  }

  DrawContext& context_;
  const LinePlan& line_;
  const DomainSpec& spec_;
  ElementRelations relations_;
  std::vector<Relation> extra_relations_;
  std::string extra_target_;
};

}  // namespace

Value draw_line(DrawContext& context, const LinePlan& line) {
  const RandomStream stream = context.stream.child(line.spec->name);
  if (!line.spec->graph.empty()) return draw_graph(context, line, stream);
  ValueDrawer drawer(context, line);
  drawer.relate(context.problem.input_domain->where, line.spec->name);
  return drawer.level(0, line.spec->type, stream, context.scope);
}

std::vector<Value> draw_argument(DrawContext& context, const LinePlan& line, std::size_t count,
                                 const Rows* rows, const std::vector<Relation>& relations) {
  const RandomStream stream = context.stream.child(line.spec->name).child("calls");
  ValueDrawer drawer(context, line);
  drawer.relate(relations, line.spec->name);
  if (line.spec->dimensions.empty()) {
    return drawer.leaves(line.spec->type, count, line.spec->promises.front(), stream, context.scope,
                         rows);
  }
  std::vector<Value> values;
  values.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    values.push_back(drawer.level(0, line.spec->type, stream.child(i),
                                  rows != nullptr ? rows->row(i) : context.scope));
  }
  return values;
}

}  // namespace gavel::judge
