#include "domain/number_style.h"

#include <array>
#include <limits>

#include <fmt/format.h>

#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

// From here on powers of ten are easier to read than digits: 100 000 is, 10 000 is not.
constexpr int kFewestZeros = 5;
constexpr int kMostDigits = 3;

std::string superscript(int number) {
  static constexpr std::array<const char*, 10> kDigits{"⁰", "¹", "²", "³", "⁴",
                                                       "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text;
  for (const char digit : fmt::format("{}", number)) {
    text += kDigits[static_cast<std::size_t>(digit - '0')];
  }
  return text;
}

std::string grouped(const std::string& digits) {
  if (digits.size() <= 4) return digits;
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += "\u202f";
    text += digits[i];
  }
  return text;
}

/// 2^31 and its neighbours are known by that name. Empty for any other number.
std::string near_power_of_two(std::uint64_t magnitude) {
  for (const int exponent : {31, 32, 53, 63}) {
    const std::uint64_t power = std::uint64_t{1} << exponent;
    if (magnitude == power) return "2" + superscript(exponent);
    if (magnitude == power - 1) return "2" + superscript(exponent) + " − 1";
  }
  return {};
}

std::string styled_magnitude(std::uint64_t magnitude) {
  if (std::string power = near_power_of_two(magnitude); !power.empty()) return power;
  const std::string digits = fmt::format("{}", magnitude);
  const std::size_t last = digits.find_last_not_of('0');
  if (last == std::string::npos) return digits;
  const int zeros = static_cast<int>(digits.size() - last) - 1;
  if (zeros < kFewestZeros || static_cast<int>(last) >= kMostDigits) return grouped(digits);
  const std::string power = "10" + superscript(zeros);
  const std::string head = digits.substr(0, last + 1);
  if (head == "1") return power;
  // 25·10⁵ reads worse than 2.5·10⁶, but 2 500 000 reads best.
  return head.size() == 1 ? head + "·" + power : grouped(digits);
}

}  // namespace

std::string styled(std::int64_t number) {
  const bool negative = number < 0;
  const std::uint64_t magnitude = negative ? std::uint64_t{0} - static_cast<std::uint64_t>(number)
                                           : static_cast<std::uint64_t>(number);
  const std::string text = styled_magnitude(magnitude);
  if (!negative) return text;
  return text.find(" − ") == std::string::npos ? "−" + text : "−(" + text + ")";
}

std::string styled(const Number& number) {
  if (const auto* whole = std::get_if<std::int64_t>(&number)) return styled(*whole);
  return number_text(std::get<double>(number));
}

}  // namespace gavel::judge
