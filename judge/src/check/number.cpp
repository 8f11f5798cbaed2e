#include "check/number.h"

#include <charconv>
#include <cmath>

namespace gavel::judge::checking {

bool is_close(double expected, double got, const Tolerance& tolerance) {
  if (std::isnan(expected) || std::isnan(got)) return std::isnan(expected) && std::isnan(got);
  if (expected == got) return true;
  if (std::isinf(expected) || std::isinf(got)) return false;
  const double distance = std::abs(expected - got);
  if (distance <= tolerance.amount) return true;
  return !tolerance.absolute_only && distance <= tolerance.amount * std::abs(expected);
}

std::optional<double> parse_number(std::string_view token) {
  if (token.size() > 1 && token[0] == '+' && token[1] != '-') token.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
  if (error != std::errc{} || end != token.data() + token.size() || token.empty()) return {};
  return number;
}

}  // namespace gavel::judge::checking
