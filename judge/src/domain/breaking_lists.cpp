#include "domain/breaking_lists.h"

#include <algorithm>
#include <utility>

#include "domain/draw_leaf.h"

namespace gavel::judge {
namespace {

// A list that is one longer than a size allows; beyond this many copies it would be no small case.
constexpr std::int64_t kLongestBreakingList = 300000;

std::string key_at(const Spot& spot, const std::string& kind) {
  std::string text = spot.line->name + " ";
  for (std::size_t i = 0; i < spot.level; ++i) text += "inner ";
  return text + kind;
}

/// What breaks when a list's length leaves `range`: the size that is the length, or the list's own.
struct LengthPromise {
  std::string key;
  std::optional<std::int64_t> low, high;
};

LengthPromise length_promise(const Problem& problem, const Range& range, std::string own_key,
                             const Scope& scope) {
  const Expression& length = range.low;
  if (length.op == Expression::Op::kName && range.high.op == Expression::Op::kName) {
    const DomainSpec* const size = problem.input_domain->find(length.name);
    if (size != nullptr && size->is_size && size->bounds.range) {
      return {size->name + " range", evaluate_whole(size->bounds.range->low, scope),
              evaluate_whole(size->bounds.range->high, scope)};
    }
  }
  return {std::move(own_key), evaluate_whole(range.low, scope), evaluate_whole(range.high, scope)};
}

void break_length(const Value::List& valid, const LengthPromise& promise,
                  std::vector<BreakingValue>& out) {
  if (promise.low && *promise.low > 0 && static_cast<std::size_t>(*promise.low) <= valid.size()) {
    Value::List shorter(valid.begin(), valid.begin() + (*promise.low - 1));
    out.push_back({promise.key, Value(std::move(shorter)), false});
  }
  if (promise.high && *promise.high < kLongestBreakingList && !valid.empty()) {
    Value::List longer = valid;
    longer.resize(static_cast<std::size_t>(*promise.high + 1), valid.back());
    out.push_back({promise.key, Value(std::move(longer)), false});
  }
}

/// One list shorter or longer than the others that a size is the length of.
void break_agreement(const Problem& problem, const Range& range, const Value::List& valid,
                     std::vector<BreakingValue>& out) {
  if (range.low.op != Expression::Op::kName || valid.empty()) return;
  const DomainSpec* const size = problem.input_domain->find(range.low.name);
  if (size == nullptr || !size->is_size) return;
  const std::string key = size->name + " agreement";
  out.push_back({key, Value(Value::List(valid.begin(), valid.end() - 1)), false});
  Value::List longer = valid;
  longer.push_back(valid.back());
  out.push_back({key, Value(std::move(longer)), false});
}

/// The elements with what is compared of each: the element, or one of its fields.
class Column {
 public:
  Column(const Value::List& list, std::optional<std::size_t> field) : list_(list), field_(field) {}

  [[nodiscard]] const Value& at(std::size_t i) const {
    return field_ && list_[i].is_list() ? list_[i].as_list()[*field_] : list_[i];
  }
  [[nodiscard]] Value with(std::size_t i, const Value& value) const {
    Value::List changed = list_;
    compared(changed[i]) = value;
    return Value(std::move(changed));
  }
  [[nodiscard]] Value swapped(std::size_t i) const {
    Value::List changed = list_;
    std::swap(compared(changed[i]), compared(changed[i + 1]));
    return Value(std::move(changed));
  }
  /// The first two neighbours that differ, neither null.
  [[nodiscard]] std::optional<std::size_t> first_step() const {
    for (std::size_t i = 0; i + 1 < list_.size(); ++i) {
      if (!at(i).is_null() && !at(i + 1).is_null() && at(i) != at(i + 1)) return i;
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] Value& compared(Value& element) const {
    return field_ && element.is_list() ? element.as_list()[*field_] : element;
  }

  const Value::List& list_;
  std::optional<std::size_t> field_;
};

void break_order(const Column& column, const Promises& promises, const std::string& order,
                 const std::string& distinct, std::vector<BreakingValue>& out) {
  const auto step = column.first_step();
  if (!step) return;
  const bool ordered = promises.order != Promises::Order::kNone;
  if (ordered) out.push_back({order, column.swapped(*step), false});
  if (ordered && promises.strict) {
    out.push_back({order, column.with(*step + 1, column.at(*step)), false});
  }
  if (promises.distinct) {
    out.push_back({distinct, column.with(*step + 1, column.at(*step)), false});
  }
}

void break_fields(const Problem& problem, const Type& element, const Value::List& list,
                  std::vector<BreakingValue>& out) {
  const RecordType* const record = find_record(problem.records, element.record);
  for (std::size_t i = 0; i < record->fields.size(); ++i) {
    const DomainSpec* const line =
        problem.input_domain->find_field(record->name, record->fields[i].name);
    if (line == nullptr || !line->dimensions.empty()) continue;
    break_order(Column(list, i), line->promises.back(), line->name + " order",
                line->name + " distinct", out);
  }
}

std::optional<std::size_t> field_index(const Problem& problem, const Type& element,
                                       const std::string& by) {
  if (by.empty()) return std::nullopt;
  const RecordType* const record = find_record(problem.records, element.record);
  std::size_t index = 0;
  while (index + 1 < record->fields.size() && record->fields[index].name != by) ++index;
  return index;
}

/// As many values as it takes at the upper end of their range, from the first on.
void break_sum(const Spot& spot, const Value::List& list, const Scope& scope,
               std::vector<BreakingValue>& out) {
  const Promises& promises = spot.line->promises[spot.level];
  if (!promises.sum_at_most || !spot.line->bounds.range) return;
  const auto high = evaluate_whole(spot.line->bounds.range->high, scope);
  if (!high) return;
  Value::List changed = list;
  for (Value& value : changed) {
    value = spot.line->type.kind == TypeKind::kDouble ? Value(static_cast<double>(*high))
                                                      : Value(*high);
    out.push_back({key_at(spot, "sum"), Value(changed), false});
  }
}

void break_total(const Problem& problem, const Spot& spot, const Value::List& list,
                 const Scope& scope, std::vector<BreakingValue>& out) {
  const Promises& promises = spot.line->promises[spot.level];
  const auto full = std::find_if(list.begin(), list.end(), [](const Value& inner) {
    return inner.is_list() && !inner.as_list().empty();
  });
  if (!promises.total || full == list.end()) return;
  const auto at = static_cast<std::size_t>(full - list.begin());
  const Value::List& inner = full->as_list();
  std::int64_t sum = 0;
  for (const Value& other : list) sum += static_cast<std::int64_t>(other.as_list().size());
  const auto with_length = [&](std::int64_t length) {
    Value::List changed = list, resized = inner;
    resized.resize(static_cast<std::size_t>(length), inner.back());
    changed[at] = Value(std::move(resized));
    return Value(std::move(changed));
  };
  const auto length = static_cast<std::int64_t>(inner.size());
  for (const char* const kind : {" total", " agreement"}) {
    const std::string name = kind[1] == 't' ? spot.line->name : promises.total->name;
    if (!name.empty()) out.push_back({name + kind, with_length(length - 1), false});
  }
  const Range range{*promises.total, *promises.total};
  const LengthPromise size = length_promise(problem, range, spot.line->name + " total", scope);
  if (size.high && *size.high < kLongestBreakingList) {
    out.push_back({size.key, with_length(length + *size.high + 1 - sum), false});
  }
}

/// Edges that leave nodes alone, repeat one another, or lead around in a circle.
void break_graph(const Spot& spot, const Value::List& edges, std::vector<BreakingValue>& out) {
  if (edges.empty()) return;
  const Promises& promises = spot.line->promises.front();
  std::vector<Value::List> broken;
  broken.push_back(Value::List(edges.size(), edges.front()));
  const Value::List& first = edges.front().as_list();
  broken.push_back(edges);
  broken.back().front() = Value(Value::List{first[0], first[0]});
  for (const bool reversed : {false, true}) {
    if (edges.size() < 2) break;
    broken.push_back(edges);
    broken.back()[1] = reversed ? Value(Value::List{first[1], first[0]}) : edges.front();
  }
  const std::pair<bool, const char*> kinds[] = {{promises.connected, "connected"},
                                                {promises.tree, "tree"},
                                                {promises.simple, "simple"},
                                                {promises.dag, "dag"}};
  for (const auto& [promised, kind] : kinds) {
    for (const Value::List& list : broken) {
      if (promised) out.push_back({spot.line->name + " " + kind, Value(list), false});
    }
  }
}

}  // namespace

std::vector<BreakingValue> breaking_lists(const Problem& problem, const Spot& spot,
                                          const Value& valid, const Scope& scope) {
  std::vector<BreakingValue> out;
  if (!valid.is_list()) return out;
  const Value::List& list = valid.as_list();
  const Range& range = spot.line->dimensions[spot.level];
  break_length(list, length_promise(problem, range, key_at(spot, "length"), scope), out);
  break_agreement(problem, range, list, out);
  if (!spot.line->graph.empty()) {
    if (spot.level == 0) break_graph(spot, list, out);
    return out;
  }
  const Promises& promises = spot.line->promises[spot.level];
  const Type& element = spot.type.args.at(0);
  const Column column(list, field_index(problem, element, promises.by));
  break_order(column, promises, key_at(spot, "order"), key_at(spot, "distinct"), out);
  if (promises.permutation && list.size() > 1) {
    out.push_back({key_at(spot, "permutation"), column.with(1, column.at(0)), true});
  }
  break_sum(spot, list, scope, out);
  break_total(problem, spot, list, scope, out);
  if (element.kind == TypeKind::kRecord) break_fields(problem, element, list, out);
  return out;
}

std::vector<BreakingValue> breaking_nodes(const Problem& problem, const Spot& spot,
                                          const Value& valid, const Scope& scope) {
  std::vector<BreakingValue> out;
  if (!valid.is_list()) return out;
  const DomainSpec& line = *spot.line;
  const Value::List& nodes = valid.as_list();
  if (line.string_length) {
    break_length(nodes, length_promise(problem, *line.string_length, line.name + " nodes", scope),
                 out);
  }
  if (!nodes.empty()) {
    Spot root = spot;
    root.type = spot.type.args.at(0);
    for (BreakingValue& value : breaking_leaves(root, nodes.front(), scope)) {
      if (value.value.is_null()) continue;
      Value::List changed = nodes;
      changed.front() = std::move(value.value);
      out.push_back({std::move(value.promise), Value(std::move(changed)), false});
    }
  }
  const Promises& promises = line.promises.back();
  const Column column(nodes, std::nullopt);
  if (promises.search_tree) {
    if (const auto step = column.first_step()) {
      out.push_back({line.name + " bst", column.swapped(*step), false});
    }
  }
  break_order(column, promises, line.name + " order", line.name + " distinct", out);
  return out;
}

}  // namespace gavel::judge
