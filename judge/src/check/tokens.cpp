#include <fmt/format.h>

#include "check/difference.h"
#include "check/number.h"
#include "check/registry.h"
#include "check/text_notes.h"
#include "check/text_scan.h"

namespace gavel::judge::checking {
namespace {

bool same_number(const OutputRule& rule, std::string_view expected, std::string_view got) {
  const auto left = parse_number(expected);
  const auto right = parse_number(got);
  return left && right && is_close(*left, *right, {rule.tolerance, rule.absolute_only});
}

bool same_token(const OutputRule& rule, std::string_view expected, std::string_view got) {
  if (expected == got) return true;
  if (rule.compare == OutputRule::Compare::kFloat) return same_number(rule, expected, got);
  // Of the token rules only these two hold several spellings of one token equal.
  if (rule.compare == OutputRule::Compare::kNoCase) return lower_case(expected) == lower_case(got);
  if (rule.compare == OutputRule::Compare::kYesNo)
    return as_yes_or_no(expected) == as_yes_or_no(got);
  return false;
}

}  // namespace

CheckResult check_tokens(const OutputRule& rule, std::string_view expected, std::string_view got) {
  TokenScan left(expected);
  TokenScan right(got);
  while (true) {
    const auto wanted = left.next();
    const auto seen = right.next();
    if (!wanted && !seen) return {.accepted = true};
    if (wanted && seen && same_token(rule, wanted->text, seen->text)) continue;
    const Token& place = wanted ? *wanted : *seen;
    std::string where = fmt::format("line {}, token {}", place.line, place.number);
    CheckResult result{.line = static_cast<int>(place.line)};
    if (wanted && seen) {
      result.difference =
          text_difference(std::move(where), wanted->text, seen->text, Quotes::kNone);
    } else {
      const std::string shown = printable(place.text, Quotes::kNone);
      const std::string nothing{kNothing};
      result.difference = {std::move(where), wanted ? shown : nothing, wanted ? nothing : shown};
    }
    result.note = text_note(rule, expected, got);
    return result;
  }
}

}  // namespace gavel::judge::checking
