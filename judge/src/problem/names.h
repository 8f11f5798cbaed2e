#pragma once

#include <string>
#include <string_view>

namespace gavel::judge {

/// Why `name` cannot name a parameter, field, method, record or class in the languages that
/// solutions are written in; empty when it can.
[[nodiscard]] std::string identifier_error(std::string_view name);

/// Why `name` cannot be the name of a problem, test or profile (lower-case words joined by `-`);
/// empty when it can.
[[nodiscard]] std::string slug_error(std::string_view name);

}  // namespace gavel::judge
