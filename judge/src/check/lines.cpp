#include <fmt/format.h>

#include "check/difference.h"
#include "check/registry.h"
#include "check/text_notes.h"
#include "check/text_scan.h"

namespace gavel::judge::checking {

CheckResult check_lines(const OutputRule& rule, std::string_view expected, std::string_view got) {
  LineScan left(expected);
  LineScan right(got);
  for (std::size_t number = 1;; ++number) {
    const auto wanted = left.next();
    const auto seen = right.next();
    if (!wanted && !seen) return {.accepted = true};
    if (wanted && seen && *wanted == *seen) continue;
    std::string where = fmt::format("line {}", number);
    CheckResult result{.line = static_cast<int>(number)};
    if (wanted && seen) {
      result.difference = text_difference(std::move(where), *wanted, *seen, Quotes::kDouble);
    } else {
      const std::string shown = printable(wanted ? *wanted : *seen, Quotes::kDouble);
      const std::string nothing{kNothing};
      result.difference = {std::move(where), wanted ? shown : nothing, wanted ? nothing : shown};
    }
    result.note = text_note(rule, expected, got);
    return result;
  }
}

}  // namespace gavel::judge::checking
