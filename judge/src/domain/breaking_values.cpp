#include "domain/breaking_values.h"

#include <algorithm>
#include <limits>

#include "domain/draw_leaf.h"
#include "domain/pattern.h"
#include "domain/value_order.h"

namespace gavel::judge {
namespace {

// A list that is one longer than a size allows; beyond this many copies it would be no small case.
constexpr std::int64_t kLongestBreakingList = 300000;

void add(std::vector<BreakingValue>& out, const Spot& spot, const char* promise, Value value) {
  out.push_back({spot.line->name + " " + promise, std::move(value)});
}

void break_range(const Spot& spot, const Scope& scope, std::vector<BreakingValue>& out) {
  const Range& range = *spot.line->bounds.range;
  if (spot.type.kind == TypeKind::kDouble) {
    const auto low = evaluate_real(range.low, scope), high = evaluate_real(range.high, scope);
    if (low) add(out, spot, "range", Value(*low - 1));
    if (high) add(out, spot, "range", Value(*high + 1));
    return;
  }
  const Interval width = width_of(spot.type);
  const auto low = evaluate_whole(range.low, scope), high = evaluate_whole(range.high, scope);
  if (low && *low > width.low) add(out, spot, "range", Value(*low - 1));
  if (high && *high < width.high) add(out, spot, "range", Value(*high + 1));
}

/// A value that is none of the choices, next to the greatest one.
void break_choices(const Spot& spot, std::vector<BreakingValue>& out) {
  const std::vector<Value>& choices = spot.line->bounds.choices;
  const Value& last = *std::max_element(choices.begin(), choices.end(), value_less);
  if (last.is_integer() && last.as_integer() < width_of(spot.type).high) {
    add(out, spot, "choice", Value(last.as_integer() + 1));
  } else if (last.is_number()) {
    add(out, spot, "choice", Value(last.as_number() + 1));
  } else if (last.is_string() && spot.type.kind == TypeKind::kString) {
    add(out, spot, "choice", Value(last.as_string() + "x"));
  } else {
    for (char c = '!'; c < '\x7f'; ++c) {
      const Value other{std::string(1, c)};
      if (std::find(choices.begin(), choices.end(), other) != choices.end()) continue;
      if (spot.type.kind == TypeKind::kChar) add(out, spot, "choice", other);
      break;
    }
  }
}

/// The first text near the valid one that does not match.
void break_pattern(const Spot& spot, const std::string& valid, std::vector<BreakingValue>& out) {
  const Pattern& pattern = *spot.line->bounds.pattern;
  std::vector<std::string> candidates{""};
  for (const char c : {' ', '!', 'A', 'a', '0', '~', '\x01'}) {
    candidates.push_back(valid + c);
    if (!valid.empty()) candidates.push_back(valid.substr(0, valid.size() - 1) + c);
  }
  for (std::string& text : candidates) {
    if (spot.type.kind == TypeKind::kChar && text.size() != 1) continue;
    if (pattern.matches(text)) continue;
    add(out, spot, "pattern", Value(std::move(text)));
    return;
  }
}

void break_charset(const Spot& spot, const std::string& valid, std::vector<BreakingValue>& out) {
  const std::string& charset = spot.line->bounds.charset;
  if (valid.empty()) return;
  for (char c = ' '; c < '\x7f'; ++c) {
    if (charset.find(c) != std::string::npos) continue;
    std::string text = valid;
    text.back() = c;
    add(out, spot, "charset", Value(std::move(text)));
    return;
  }
}

void break_text_length(const Spot& spot, const std::string& valid, const Scope& scope,
                       std::vector<BreakingValue>& out) {
  const Range& range = *spot.line->string_length;
  const std::string& charset = spot.line->bounds.charset;
  const char filler = !valid.empty() ? valid.back() : charset.empty() ? 'a' : charset.front();
  const auto low = evaluate_whole(range.low, scope), high = evaluate_whole(range.high, scope);
  if (low && *low > 0) {
    add(out, spot, "text length", Value(std::string(static_cast<std::size_t>(*low - 1), filler)));
  }
  if (high && *high < kLongestBreakingList) {
    add(out, spot, "text length", Value(std::string(static_cast<std::size_t>(*high + 1), filler)));
  }
}

void break_length(const Spot& spot, const Value::List& valid, const Scope& scope,
                  std::vector<BreakingValue>& out) {
  const Range& range = spot.line->dimensions[spot.level];
  const auto low = evaluate_whole(range.low, scope), high = evaluate_whole(range.high, scope);
  if (low && *low > 0 && static_cast<std::size_t>(*low) <= valid.size()) {
    add(out, spot, "length", Value(Value::List(valid.begin(), valid.begin() + (*low - 1))));
  }
  if (high && *high < kLongestBreakingList && !valid.empty()) {
    Value::List longer = valid;
    longer.resize(static_cast<std::size_t>(*high + 1), valid.back());
    add(out, spot, "length", Value(std::move(longer)));
  }
}

std::size_t field_index(const Problem& problem, const Type& element, const std::string& by) {
  const RecordType* const record = find_record(problem.records, element.record);
  std::size_t index = 0;
  while (index + 1 < record->fields.size() && record->fields[index].name != by) ++index;
  return index;
}

/// The value that the promise compares, of an element.
Value& compared(Value& element, const Promises& promises, std::size_t field) {
  return promises.by.empty() ? element : element.as_list()[field];
}

}  // namespace

std::vector<BreakingValue> breaking_leaves(const Spot& spot, const Value& valid,
                                           const Scope& scope) {
  std::vector<BreakingValue> out;
  const DomainSpec& line = *spot.line;
  const bool plain = spot.type.kind != TypeKind::kTree && spot.type.kind != TypeKind::kLinked &&
                     spot.type.kind != TypeKind::kMap && spot.type.kind != TypeKind::kRecord;
  if (!plain) return out;
  if (!spot.type.nullable) add(out, spot, "type", Value());
  if (line.bounds.range && line.graph.empty()) break_range(spot, scope, out);
  if (!line.bounds.choices.empty()) break_choices(spot, out);
  const std::string text = valid.is_string() ? valid.as_string() : "";
  if (line.bounds.pattern) break_pattern(spot, text, out);
  if (!line.bounds.charset.empty()) break_charset(spot, text, out);
  if (line.string_length) break_text_length(spot, text, scope, out);
  return out;
}

std::vector<BreakingValue> breaking_lists(const Problem& problem, const Spot& spot,
                                          const Value& valid, const Scope& scope) {
  std::vector<BreakingValue> out;
  if (!valid.is_list()) return out;
  const Value::List& list = valid.as_list();
  break_length(spot, list, scope, out);
  const Promises& promises = spot.line->promises[spot.level];
  if (list.size() < 2 || !spot.line->graph.empty()) return out;
  const std::size_t field =
      promises.by.empty() ? 0 : field_index(problem, spot.type.args.at(0), promises.by);
  const auto with = [&](std::size_t index, Value value) {
    Value::List changed = list;
    compared(changed[index], promises, field) = std::move(value);
    return Value(std::move(changed));
  };
  Value::List copy = list;
  const Value first = compared(copy[0], promises, field);
  const Value second = compared(copy[1], promises, field);
  if (promises.order != Promises::Order::kNone && first != second) {
    Value::List swapped = list;
    std::swap(compared(swapped[0], promises, field), compared(swapped[1], promises, field));
    add(out, spot, "order", Value(std::move(swapped)));
  }
  if (promises.strict) add(out, spot, "order", with(1, first));
  if (promises.distinct) add(out, spot, "distinct", with(1, first));
  if (promises.permutation) add(out, spot, "permutation", with(1, first));
  return out;
}

}  // namespace gavel::judge
