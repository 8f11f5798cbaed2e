#include <limits>
#include <string>
#include <unordered_set>

#include <fmt/format.h>

#include "check/difference.h"
#include "check/multiset.h"
#include "check/registry.h"
#include "check/rule_tree.h"
#include "check/text_scan.h"

namespace gavel::judge::checking {
namespace {

constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

// At most `limit` lines: a flood of short lines would take many times its size.
Value::List lines_of(std::string_view text, std::size_t limit) {
  Value::List lines;
  LineScan scan(text);
  while (lines.size() < limit) {
    const auto line = scan.next();
    if (!line) break;
    lines.emplace_back(single_spaced(*line));
  }
  return lines;
}

Value::List distinct_lines_of(std::string_view text) {
  std::unordered_set<std::string> seen;
  Value::List lines;
  LineScan scan(text);
  while (const auto line = scan.next()) {
    const auto [entry, is_new] = seen.insert(single_spaced(*line));
    if (is_new) lines.emplace_back(*entry);
  }
  return lines;
}

}  // namespace

CheckResult check_unordered_lines(const OutputRule& rule, std::string_view expected,
                                  std::string_view got) {
  const Type lines_type{TypeKind::kList, false, {Type{TypeKind::kString, false, {}, {}}}, {}};
  const RuleTree no_rules;
  const bool set = rule.compare == OutputRule::Compare::kSet;
  const Value::List wanted = set ? distinct_lines_of(expected) : lines_of(expected, kNoLimit);
  // More lines than this are wrong whatever they are, and enough to show.
  const std::size_t enough = 2 * wanted.size() + 1000;
  const Value::List seen = set ? distinct_lines_of(got) : lines_of(got, enough);
  const Leftovers left = pair_up(wanted, seen, {lines_type, no_rules.root(), {}},
                                 set ? Pairing::kSet : Pairing::kUnordered);
  CheckResult result{.accepted = left.none()};
  if (result.accepted) return result;
  Difference& difference = result.difference;
  difference = {"lines in any order", "nothing more", "no such line"};
  if (left.missing > 0) {
    difference.expected = printable(wanted[left.first_missing].as_string(), Quotes::kDouble);
  }
  if (left.extra > 0) {
    // Of a set only the distinct lines are counted: their numbers would mislead.
    if (!set) difference.where = fmt::format("line {}, in any order", left.first_extra + 1);
    difference.got = printable(seen[left.first_extra].as_string(), Quotes::kDouble);
  }
  result.note = fmt::format("{} missing, {}{} too many", counted(left.missing, "line"),
                            !set && seen.size() == enough ? "at least " : "", left.extra);
  return result;
}

}  // namespace gavel::judge::checking
