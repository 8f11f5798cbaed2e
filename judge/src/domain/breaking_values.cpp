#include "domain/breaking_values.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "domain/draw_leaf.h"
#include "domain/pattern.h"
#include "domain/value_order.h"

namespace gavel::judge {
namespace {

// A text one longer than its line allows; beyond this it would be no small case.
constexpr std::int64_t kLongestBreakingText = 300000;

void add(std::vector<BreakingValue>& out, const Spot& spot, const char* promise, Value value,
         bool certain = true) {
  out.push_back({spot.line->name + " " + promise, std::move(value), certain});
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
    add(out, spot, "set", Value(last.as_integer() + 1));
  } else if (last.is_number()) {
    add(out, spot, "set", Value(last.as_number() + 1));
  } else if (last.is_string() && spot.type.kind == TypeKind::kString) {
    add(out, spot, "set", Value(last.as_string() + "x"));
  } else {
    for (char c = '!'; c < '\x7f'; ++c) {
      const Value other{std::string(1, c)};
      if (std::find(choices.begin(), choices.end(), other) != choices.end()) continue;
      if (spot.type.kind == TypeKind::kChar) add(out, spot, "set", other);
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
  // Where a name stands for a size, it may be this very text that says how large the size is.
  const auto certain = [](const Expression& end) { return end.op == Expression::Op::kNumber; };
  if (low && *low > 0) {
    add(out, spot, "characters", Value(std::string(static_cast<std::size_t>(*low - 1), filler)),
        certain(range.low));
  }
  if (high && *high < kLongestBreakingText) {
    add(out, spot, "characters", Value(std::string(static_cast<std::size_t>(*high + 1), filler)),
        certain(range.high));
  }
}

/// One digit more behind the point than promised.
void break_decimals(const Spot& spot, const Value& valid, std::vector<BreakingValue>& out) {
  const std::optional<int> decimals = spot.line->promises.back().decimals;
  if (!decimals || !valid.is_number()) return;
  double step = 0.5;
  for (int i = 0; i < *decimals; ++i) step /= 10;
  add(out, spot, "decimals", Value(valid.as_number() + step));
  add(out, spot, "decimals", Value(valid.as_number() - step));
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
  if (line.bounds.range) break_range(spot, scope, out);
  if (!line.bounds.choices.empty()) break_choices(spot, out);
  const std::string text = valid.is_string() ? valid.as_string() : "";
  if (line.bounds.pattern) break_pattern(spot, text, out);
  if (!line.bounds.charset.empty()) break_charset(spot, text, out);
  if (line.string_length) break_text_length(spot, text, scope, out);
  break_decimals(spot, valid, out);
  return out;
}

}  // namespace gavel::judge
