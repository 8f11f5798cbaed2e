#include <fmt/format.h>

#include "check/difference.h"
#include "check/registry.h"

namespace gavel::judge::checking {

CheckResult check_any_text(const OutputRule& rule, const Value::List& acceptable,
                           std::string_view got) {
  CheckResult first;
  first.difference = {"", std::string(kNothing), printable(got, Quotes::kDouble)};
  for (std::size_t i = 0; i < acceptable.size(); ++i) {
    if (!acceptable[i].is_string()) continue;
    CheckResult result = check_tokens(rule, acceptable[i].as_string(), got);
    if (result.accepted) return result;
    if (i == 0) first = std::move(result);
  }
  if (acceptable.size() > 1) {
    first.note =
        fmt::format("none of the {} acceptable answers; this is the first", acceptable.size());
  }
  return first;
}

}  // namespace gavel::judge::checking
