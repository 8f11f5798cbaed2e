#include <fmt/format.h>

#include "check/difference.h"
#include "check/multiset.h"
#include "check/registry.h"
#include "check/rule_tree.h"
#include "check/text_scan.h"

namespace gavel::judge::checking {
namespace {

Value::List lines_of(std::string_view text) {
  Value::List lines;
  LineScan scan(text);
  while (const auto line = scan.next()) lines.emplace_back(single_spaced(*line));
  return lines;
}

}  // namespace

CheckResult check_unordered_lines(const OutputRule& rule, std::string_view expected,
                                  std::string_view got) {
  const Type lines_type{TypeKind::kList, false, {Type{TypeKind::kString, false, {}, {}}}, {}};
  const RuleTree no_rules;
  const bool set = rule.compare == OutputRule::Compare::kSet;
  const Value::List wanted = lines_of(expected);
  const Value::List seen = lines_of(got);
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
    difference.where = fmt::format("line {}, in any order", left.first_extra + 1);
    difference.got = printable(seen[left.first_extra].as_string(), Quotes::kDouble);
  }
  result.note = fmt::format("{} missing, {} too many", counted(left.missing, "line"), left.extra);
  return result;
}

}  // namespace gavel::judge::checking
