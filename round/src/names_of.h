#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace gavel::round {

/// The value that stands at the name's place in a table; `first` is that of the first name.
template <typename Enum, std::size_t n>
std::optional<Enum> value_named(const std::array<std::string_view, n>& names, std::string_view text,
                                int first = 0) {
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(first + (found - names.begin()));
}

}  // namespace gavel::round
