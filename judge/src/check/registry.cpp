#include "check/registry.h"

#include <algorithm>
#include <array>

namespace gavel::judge::checking {
namespace {

using Compare = OutputRule::Compare;

constexpr std::array kCheckers{
    Checker{Compare::kExact, "exact", check_bytes, nullptr},
    Checker{Compare::kTokens, "tokens", check_tokens, single_spaced},
    Checker{Compare::kLines, "lines", check_lines, trimmed_lines},
    Checker{Compare::kBytes, "bytes", check_bytes, nullptr},
    Checker{Compare::kNoCase, "nocase", check_tokens, lower_case},
    Checker{Compare::kUnordered, "unordered", check_unordered_lines, nullptr},
    Checker{Compare::kSet, "set", check_unordered_lines, nullptr},
    Checker{Compare::kFloat, "float", check_tokens, nullptr},
    Checker{Compare::kYesNo, "yesno", check_tokens, as_yes_or_no},
    Checker{Compare::kAnyOf, "any-of", check_tokens, nullptr},
};

}  // namespace

const Checker& checker_of(Compare compare) {
  const auto row = std::find_if(kCheckers.begin(), kCheckers.end(),
                                [compare](const Checker& c) { return c.compare == compare; });
  return row != kCheckers.end() ? *row : kCheckers.front();
}

}  // namespace gavel::judge::checking
