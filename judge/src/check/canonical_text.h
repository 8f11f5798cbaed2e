#pragma once

#include <string>
#include <string_view>

namespace gavel::judge::checking {

/// Maps a text to the one spelling that stands for all spellings a rule holds equal.
using Canonical = std::string (*)(std::string_view);

[[nodiscard]] std::string lower_case(std::string_view text);     ///< ASCII letters only.
[[nodiscard]] std::string without_space(std::string_view text);  ///< All whitespace dropped.
[[nodiscard]] std::string single_spaced(std::string_view text);  ///< Tokens, one space between.
[[nodiscard]] std::string trimmed_lines(std::string_view text);  ///< As LineScan reads them.
[[nodiscard]] std::string as_yes_or_no(std::string_view text);   ///< "yes", "no", or lower case.

}  // namespace gavel::judge::checking
