#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gavel::round {

/// The words of a text in lower case, without endings, words of the same meaning made one, and
/// words that carry none left out. Digits are words.
[[nodiscard]] std::vector<std::string> meaningful_words(std::string_view text);
[[nodiscard]] std::set<std::string> meaningful_set(std::string_view text);

}  // namespace gavel::round
