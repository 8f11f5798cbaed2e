#pragma once

#include <optional>
#include <string_view>

namespace gavel::judge::checking {

/// How far a number may be from the expected one.
struct Tolerance {
  double amount = 1e-6;
  bool absolute_only = false;  ///< Otherwise relative to the expected value is enough as well.

  friend bool operator==(const Tolerance&, const Tolerance&) = default;
};

/// Infinity is only close to the infinity of the same sign; not-a-number only to not-a-number.
[[nodiscard]] bool is_close(double expected, double got, const Tolerance& tolerance);

/// A whole token read as a decimal number ("-1.5e3", "+2", "nan", "inf"), independent of the
/// locale. Nothing when it is not one or does not fit a double.
[[nodiscard]] std::optional<double> parse_number(std::string_view token);

}  // namespace gavel::judge::checking
