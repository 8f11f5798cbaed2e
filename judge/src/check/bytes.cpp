#include <algorithm>

#include <fmt/format.h>

#include "check/difference.h"
#include "check/registry.h"
#include "check/text_notes.h"
#include "check/text_scan.h"

namespace gavel::judge::checking {

CheckResult check_bytes(const OutputRule& rule, std::string_view expected, std::string_view got) {
  if (expected == got) return {.accepted = true};
  const std::size_t at = first_mismatch(expected, got);
  const std::string_view agreed = expected.substr(0, at);
  const auto line = 1 + std::count(agreed.begin(), agreed.end(), '\n');
  const std::size_t column = at - (agreed.rfind('\n') + 1);  // npos + 1 is 0: the first line
  CheckResult result{.line = static_cast<int>(line)};
  result.difference = text_difference(fmt::format("line {}, column {}", line, column + 1), expected,
                                      got, Quotes::kDouble);
  result.note = text_note(rule, expected, got);
  return result;
}

}  // namespace gavel::judge::checking
