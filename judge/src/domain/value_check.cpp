#include "domain/value_check.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "domain/data_type.h"
#include "domain/expression_text.h"
#include "domain/graph_check.h"
#include "domain/number_style.h"
#include "domain/order_check.h"
#include "domain/pattern.h"
#include "domain/promise_parser.h"
#include "domain/search_tree.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

constexpr std::size_t kShown = 60;

Number whole(std::size_t number) {
  return static_cast<std::int64_t>(number);
}

/// "length", "inner length": what the promises of a level are called.
std::string at_level(std::size_t level, const char* kind) {
  std::string text;
  for (std::size_t i = 0; i < level; ++i) text += "inner ";
  return text + kind;
}

std::string index_path(std::size_t index) {
  return fmt::format("[{}]", index);
}

bool names_any(const Expression& e, const DomainSpec& line, const Domain& domain) {
  if (e.op == Expression::Op::kName) return domain.find_field(line.record, e.name) != nullptr;
  return std::any_of(e.operands.begin(), e.operands.end(),
                     [&](const Expression& operand) { return names_any(operand, line, domain); });
}

bool refers_to_fields(const DomainSpec& line, const Domain& domain) {
  const auto in_range = [&](const Range& range) {
    return names_any(range.low, line, domain) || names_any(range.high, line, domain);
  };
  return (line.bounds.range && in_range(*line.bounds.range)) ||
         (line.string_length && in_range(*line.string_length)) ||
         std::any_of(line.dimensions.begin(), line.dimensions.end(), in_range);
}

std::string listed(const std::vector<Value>& choices, const Type& type, RecordTypes records) {
  std::vector<std::string> texts;
  for (const Value& choice : choices) {
    texts.push_back(choice.is_string() ? choice.as_string() : to_text(choice, type, records));
  }
  return fmt::format("{}", fmt::join(texts, ", "));
}

bool has_decimals(double number, int digits) {
  return std::strtod(fmt::format("{:.{}f}", number, digits).c_str(), nullptr) == number;
}

}  // namespace

std::string outside(const Number& low, const Number& high, const std::string& written) {
  std::string text = fmt::format("outside {}..{}", styled(low), styled(high));
  if (!written.empty()) text += fmt::format(" ({})", written);
  return text;
}

void ValueCheck::check(const DomainSpec& line, const Value& value) {
  check_level(line, value, line.type, 0);
  if (!line.graph.empty() && value.is_list()) check_graph_of(line, value.as_list());
}

void ValueCheck::check_level(const DomainSpec& line, const Value& value, const Type& type,
                             std::size_t level) {
  if (value.is_null() || findings_.full()) return;
  if (level == line.dimensions.size()) return check_innermost(line, value, type);
  check_list(line, value.as_list(), type, level);
}

void ValueCheck::check_list(const DomainSpec& line, const Value::List& items, const Type& type,
                            std::size_t level) {
  check_length(line, line.dimensions[level], items.size(), at_level(level, "length"), "elements");
  const Type& element = type.args[0];
  for (std::size_t i = 0; i < items.size() && !findings_.full(); ++i) {
    const Findings::Step step(findings_, i);
    check_level(line, items[i], element, level + 1);
  }
  if (!findings_.full()) check_list_promises(line, items, element, level);
}

void ValueCheck::check_list_promises(const DomainSpec& line, const Value::List& items,
                                     const Type& element, std::size_t level) {
  const Promises& promises = line.promises[level];
  check_order_of(line, items, element, promises, level);
  if (promises.permutation) check_permutation(line, items, level);
  if (promises.total) check_total(line, items, *promises.total);
  if (promises.sum_at_most) check_sum(line, items, promises, level);
  if (element.kind == TypeKind::kRecord) check_fields_over(items, element);
}

void ValueCheck::check_order_of(const DomainSpec& line, const Value::List& items,
                                const Type& element, const Promises& promises, std::size_t level) {
  if (promises.order == Promises::Order::kNone && !promises.distinct) return;
  std::vector<const Value*> values;
  values.reserve(items.size());
  const Type* type = &element;
  std::size_t field = 0;
  if (!promises.by.empty()) {
    const RecordType& record = *find_record(domain_.records, element.record);
    while (record.fields[field].name != promises.by) ++field;
    type = &record.fields[field].type;
  }
  for (const Value& item : items) {
    const bool through = !promises.by.empty() && item.is_list();
    values.push_back(through ? &item.as_list()[field] : &item);
  }
  if (const auto fault = check_order(values, promises, *type, domain_.records)) {
    const std::string by = promises.by.empty() ? "" : "." + promises.by;
    findings_.add_at(index_path(fault->index) + by, line.name, at_level(level, fault->kind),
                     fault->reason);
  }
}

void ValueCheck::check_fields_over(const Value::List& items, const Type& element) {
  const RecordLines& lines = record_lines(element.record);
  for (std::size_t i = 0; i < lines.fields.size(); ++i) {
    const DomainSpec* field = lines.fields[i];
    if (field == nullptr || !field->dimensions.empty() || has_nodes(field->type)) continue;
    const Promises& promises = field->promises.back();
    if (promises.order == Promises::Order::kNone && !promises.distinct) continue;
    std::vector<const Value*> values;
    values.reserve(items.size());
    static const Value kNull;
    for (const Value& item : items) values.push_back(item.is_list() ? &item.as_list()[i] : &kNull);
    if (const auto fault = check_order(values, promises, field->type, domain_.records)) {
      findings_.add_at(index_path(fault->index) + "." + field->field, field->name, fault->kind,
                       fault->reason);
    }
  }
}

void ValueCheck::check_permutation(const DomainSpec& line, const Value::List& items,
                                   std::size_t level) {
  std::int64_t low = 0, high = static_cast<std::int64_t>(items.size()) - 1;
  if (line.bounds.range) {
    const Limits& range = limits(*line.bounds.range);
    const auto* from = range.low ? std::get_if<std::int64_t>(&*range.low) : nullptr;
    const auto* to = range.high ? std::get_if<std::int64_t>(&*range.high) : nullptr;
    if (from == nullptr || to == nullptr) return;
    low = *from;
    high = *to;
  }
  const std::string kind = at_level(level, "permutation");
  if (high - low != static_cast<std::int64_t>(items.size()) - 1) {
    return findings_.add(line.name, kind,
                         fmt::format("a permutation of {}..{} has {} elements, not {}", styled(low),
                                     styled(high), high - low + 1, items.size()));
  }
  std::vector<bool> seen(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!items[i].is_integer()) continue;
    const std::int64_t number = items[i].as_integer();
    const bool inside = number >= low && number <= high;
    if (inside && !seen[static_cast<std::size_t>(number - low)]) {
      seen[static_cast<std::size_t>(number - low)] = true;
      continue;
    }
    return findings_.add_at(index_path(i), line.name, kind,
                            inside ? fmt::format("{} is there already", number)
                                   : fmt::format("{} is {}", number, outside(low, high, {})));
  }
}

void ValueCheck::check_total(const DomainSpec& line, const Value::List& items,
                             const Expression& total) {
  const std::optional<std::int64_t> promised = evaluate_whole(total, *scope_);
  if (!promised) return;
  std::int64_t sum = 0;
  for (const Value& item : items) {
    if (item.is_list()) sum += static_cast<std::int64_t>(item.as_list().size());
  }
  if (sum == *promised) return;
  findings_.add(line.name, "total", fmt::format("the inner lengths add up to {}, not to {}", sum,
                                                *promised));
}

void ValueCheck::check_sum(const DomainSpec& line, const Value::List& items,
                           const Promises& promises, std::size_t level) {
  const std::optional<Number> most = evaluate(*promises.sum_at_most, *scope_);
  if (!most) return;
  long double sum = 0;
  for (const Value& item : items) {
    if (item.is_integer()) sum += static_cast<long double>(item.as_integer());
    if (item.is_number()) sum += static_cast<long double>(item.as_number());
  }
  const long double allowed = std::holds_alternative<double>(*most)
                                  ? static_cast<long double>(std::get<double>(*most))
                                  : static_cast<long double>(std::get<std::int64_t>(*most));
  if (sum <= allowed) return;
  findings_.add(line.name, at_level(level, "sum"),
                fmt::format("the sum is {:.15g}, more than {}", static_cast<double>(sum),
                            styled(*most)));
}

void ValueCheck::check_innermost(const DomainSpec& line, const Value& value, const Type& type) {
  if (has_nodes(type)) return check_nodes(line, value.as_list(), type);
  if (type.kind == TypeKind::kRecord) return check_record(value.as_list(), type);
  if (type.kind == TypeKind::kMap && type.args[1].kind == TypeKind::kRecord) {
    for (const Value& pair : value.as_list()) {
      if (pair.as_list()[1].is_list()) check_record(pair.as_list()[1].as_list(), type.args[1]);
    }
  }
  if (is_scalar(type.kind)) check_scalar(line, value, type);
}

void ValueCheck::check_nodes(const DomainSpec& line, const Value::List& nodes, const Type& type) {
  const auto is_node = [](const Value& node) { return !node.is_null(); };
  const auto count = static_cast<std::size_t>(std::count_if(nodes.begin(), nodes.end(), is_node));
  if (line.string_length) check_length(line, *line.string_length, count, "nodes", "nodes");
  for (std::size_t i = 0; i < nodes.size() && !findings_.full(); ++i) {
    if (nodes[i].is_null()) continue;
    const Findings::Step step(findings_, i);
    check_scalar(line, nodes[i], type.args[0]);
  }
  Promises promises = line.promises.back();
  std::vector<const Value*> values;
  if (promises.search_tree) {
    values = values_from_left(nodes);
    promises.order = Promises::Order::kAscending;
  } else {
    for (const Value& node : nodes) values.push_back(&node);
  }
  const auto fault = check_order(values, promises, type.args[0], domain_.records);
  if (!fault) return;
  const auto at = static_cast<std::size_t>(values[fault->index] - nodes.data());
  const bool tree = promises.search_tree && std::string_view(fault->kind) == "order";
  findings_.add_at(index_path(at), line.name, tree ? "bst" : fault->kind,
                   (tree ? "from left to right " : "") + fault->reason);
}

void ValueCheck::check_record(const Value::List& fields, const Type& type) {
  const RecordLines& lines = record_lines(type.record);
  LocalScope own(scope_);
  const LocalScope* const outer = scope_;
  if (lines.refers_to_itself) {
    const RecordType& record = *find_record(domain_.records, type.record);
    for (std::size_t i = 0; i < fields.size(); ++i) own.borrow(record.fields[i].name, fields[i]);
    scope_ = &own;
    ++epoch_;
  }
  for (std::size_t i = 0; i < fields.size() && !findings_.full(); ++i) {
    if (lines.fields[i] == nullptr) continue;
    const Findings::Step step(findings_, lines.fields[i]->field);
    check(*lines.fields[i], fields[i]);
  }
  if (!lines.refers_to_itself) return;
  scope_ = outer;
  ++epoch_;
}

void ValueCheck::check_scalar(const DomainSpec& line, const Value& value, const Type& type) {
  const Bounds& bounds = line.bounds;
  if (!bounds.choices.empty()) {
    const bool allowed =
        std::find(bounds.choices.begin(), bounds.choices.end(), value) != bounds.choices.end();
    if (!allowed) {
      findings_.add(line.name, "set",
                    fmt::format("{} is none of {}", to_text(value, type, domain_.records, kShown),
                                listed(bounds.choices, type, domain_.records)));
    }
  }
  if (value.is_string()) return check_text(line, value.as_string());
  if (bounds.range) check_number(line, value);
  const std::optional<int> decimals = line.promises.back().decimals;
  if (decimals && value.is_number() && !has_decimals(value.as_number(), *decimals)) {
    findings_.add(line.name, "decimals",
                  fmt::format("{} has more than {} decimals", number_text(value.as_number()),
                              *decimals));
  }
}

void ValueCheck::check_number(const DomainSpec& line, const Value& value) {
  const Range& range = *line.bounds.range;
  const Limits& allowed = limits(range);
  const Number number = value.is_integer() ? Number(value.as_integer()) : Number(value.as_number());
  const bool inside = (!allowed.low || compare(number, *allowed.low) >= 0) &&
                      (!allowed.high || compare(number, *allowed.high) <= 0);
  if (inside) return;
  const std::string written =
      is_constant(range.low) && is_constant(range.high) ? "" : to_text(range);
  const std::string shown = value.is_integer() ? fmt::format("{}", value.as_integer())
                                               : number_text(value.as_number());
  if (allowed.low && allowed.high) {
    findings_.add(line.name, "range",
                  fmt::format("{} is {}", shown, outside(*allowed.low, *allowed.high, written)));
  } else {
    findings_.add(line.name, "range", fmt::format("{} is outside {}", shown, line.bounds.text));
  }
}

void ValueCheck::check_text(const DomainSpec& line, const std::string& text) {
  const Bounds& bounds = line.bounds;
  if (line.string_length) {
    check_length(line, *line.string_length, text.size(), "characters", "characters");
  }
  if (!bounds.charset.empty()) {
    const std::size_t other = text.find_first_not_of(bounds.charset);
    if (other != std::string::npos) {
      findings_.add(line.name, "charset",
                    fmt::format("{} has {}, which is not {}", quoted_text(text),
                                quoted_text(text.substr(other, 1)), bounds.text));
    }
  }
  if (bounds.pattern && !bounds.pattern->matches(text)) {
    findings_.add(line.name, "pattern",
                  fmt::format("{} does not match {}", quoted_text(text), bounds.text));
  }
}

void ValueCheck::check_graph_of(const DomainSpec& line, const Value::List& edges) {
  Edges pairs;
  std::int64_t nodes = 0;
  for (const Value& edge : edges) {
    const Value::List& ends = edge.as_list();
    if (ends.size() != 2) return;
    pairs.emplace_back(ends[0].as_integer(), ends[1].as_integer());
    nodes = std::max({nodes, pairs.back().first + 1, pairs.back().second + 1});
    if (pairs.back().first < 0 || pairs.back().second < 0) return;
  }
  if (const auto promised = evaluate_whole(line.graph[0], *scope_)) {
    if (nodes > *promised) return;
    nodes = *promised;
  }
  for (const GraphFault& fault : check_graph(pairs, nodes, line.promises.front())) {
    findings_.add(line.name, fault.kind, fault.reason);
  }
}

void ValueCheck::check_length(const DomainSpec& line, const Range& range, std::size_t length,
                              const std::string& kind, const char* unit) {
  const Limits& allowed = limits(range);
  const Number number = whole(length);
  const bool short_of = allowed.low && compare(number, *allowed.low) < 0;
  const bool beyond = allowed.high && compare(number, *allowed.high) > 0;
  if (!short_of && !beyond) return;
  const bool fixed = allowed.low && allowed.high && compare(*allowed.low, *allowed.high) == 0;
  const std::string written = is_constant(range.low) && is_constant(range.high)
                                  ? ""
                                  : to_text(range);
  if (fixed) {
    findings_.add(line.name, kind,
                  fmt::format("has {} {}, not {}{}", length, unit, styled(*allowed.low),
                              written.empty() ? "" : fmt::format(" ({})", written)));
  } else if (allowed.low && allowed.high) {
    findings_.add(line.name, kind, fmt::format("has {} {}, {}", length, unit,
                                               outside(*allowed.low, *allowed.high, written)));
  } else {
    findings_.add(line.name, kind, fmt::format("has {} {}, outside {}", length, unit, written));
  }
}

const ValueCheck::Limits& ValueCheck::limits(const Range& range) {
  Limits& known = limits_[&range];
  if (known.epoch == epoch_) return known;
  known.epoch = epoch_;
  known.low = evaluate(range.low, *scope_);
  known.high = evaluate(range.high, *scope_);
  return known;
}

const ValueCheck::RecordLines& ValueCheck::record_lines(const std::string& record) {
  const auto [found, is_new] = records_.try_emplace(record);
  RecordLines& lines = found->second;
  if (!is_new) return lines;
  const RecordType* type = find_record(domain_.records, record);
  for (const Field& field : type->fields) {
    lines.fields.push_back(domain_.find_field(record, field.name));
    const DomainSpec* line = lines.fields.back();
    if (line != nullptr && refers_to_fields(*line, domain_)) lines.refers_to_itself = true;
  }
  return lines;
}

}  // namespace gavel::judge
