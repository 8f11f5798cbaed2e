#pragma once

#include <string_view>

#include "gavel/judge/checker.h"

#include "check/canonical_text.h"

namespace gavel::judge::checking {

/// Judges a whole text (stdio) under one rule.
using TextCheck = CheckResult (*)(const OutputRule& rule, std::string_view expected,
                                  std::string_view got);

/// One way to compare answers: a row of the registry. A new checker is a value of
/// OutputRule::Compare, a row, and a file with its text check.
struct Checker {
  OutputRule::Compare compare;
  std::string_view name;  ///< As the problem file spells it.
  TextCheck text;
  Canonical canonical;  ///< Of strings inside typed values; null: they must be equal.
};

/// The row of a rule. Every value of OutputRule::Compare has one.
[[nodiscard]] const Checker& checker_of(OutputRule::Compare compare);

// The text checks, each in the file of its family.
[[nodiscard]] CheckResult check_bytes(const OutputRule&, std::string_view, std::string_view);
[[nodiscard]] CheckResult check_tokens(const OutputRule&, std::string_view, std::string_view);
[[nodiscard]] CheckResult check_lines(const OutputRule&, std::string_view, std::string_view);
[[nodiscard]] CheckResult check_unordered_lines(const OutputRule&, std::string_view,
                                                std::string_view);

/// Judges a text against several acceptable ones, whole tokens each.
[[nodiscard]] CheckResult check_any_text(const OutputRule& rule, const Value::List& acceptable,
                                         std::string_view got);

}  // namespace gavel::judge::checking
