#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gavel::judge {

/// The keys that one kind of map in a problem file may have. docs/problem-format.md documents every
/// one of them; a test compares.
struct KeyTable {
  std::string name;  ///< "problem", "test", "solution": for messages and the reference.
  std::vector<std::string> keys;
};

[[nodiscard]] const KeyTable& problem_keys();
[[nodiscard]] const KeyTable& test_keys();
[[nodiscard]] const KeyTable& solution_keys();
[[nodiscard]] const KeyTable& output_keys();
[[nodiscard]] const KeyTable& checker_keys();
[[nodiscard]] const KeyTable& complexity_keys();
[[nodiscard]] const KeyTable& limit_keys();
[[nodiscard]] const KeyTable& hint_keys();
[[nodiscard]] const KeyTable& followup_keys();
[[nodiscard]] const KeyTable& clarification_keys();
[[nodiscard]] const KeyTable& ladder_keys();
[[nodiscard]] const KeyTable& method_keys();
[[nodiscard]] std::span<const KeyTable* const> key_tables();

/// Help for a key that another version or another tool knows; empty for any other.
[[nodiscard]] std::string_view help_for_foreign_key(std::string_view key);

}  // namespace gavel::judge
