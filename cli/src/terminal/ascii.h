#pragma once

#include <string>
#include <string_view>

namespace gavel::cli::terminal {

/// Text for terminals without UTF-8: signs that have a usual spelling in ASCII get it (≤ is <=, …
/// is
/// ...), other characters become \u4e2d. ASCII, colour sequences included, stays as it is.
[[nodiscard]] std::string ascii_only(std::string_view text);

}  // namespace gavel::cli::terminal
