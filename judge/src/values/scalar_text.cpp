#include "values/scalar_text.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

#include <fmt/format.h>

#include "values/utf8.h"

namespace gavel::judge {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::string_view without_plus(std::string_view text) {
  return text.size() > 1 && text[0] == '+' && text[1] != '-' ? text.substr(1) : text;
}

enum class Whole { kYes, kNotANumber, kNotWhole, kTooLarge };

/// Splits `-12.50e3` into digits and a power of ten. Nothing when it is no decimal number.
struct Decimal {
  bool negative = false;
  std::string digits;
  std::int64_t exponent = 0;
};

std::optional<std::int64_t> parse_exponent(std::string_view text) {
  int value = 0;
  text = without_plus(text);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
  Decimal result;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    result.negative = text[0] == '-';
    text.remove_prefix(1);
  }
  bool point = false;
  std::size_t i = 0;
  for (; i < text.size() && (is_digit(text[i]) || (text[i] == '.' && !point)); ++i) {
    if (text[i] == '.') {
      point = true;
      continue;
    }
    result.digits.push_back(text[i]);
    if (point) --result.exponent;
  }
  if (result.digits.empty()) return std::nullopt;
  if (i == text.size()) return result;
  if (text[i] != 'e' && text[i] != 'E') return std::nullopt;
  const std::optional<std::int64_t> exponent = parse_exponent(text.substr(i + 1));
  if (!exponent) return std::nullopt;
  result.exponent += *exponent;
  return result;
}

/// Exact: 1e9 and 1.5e3 are whole, 1.5 is not; nothing goes through floating point.
Whole parse_whole(std::string_view text, std::int64_t& out) {
  std::optional<Decimal> decimal = parse_decimal(text);
  if (!decimal) return Whole::kNotANumber;
  std::string& digits = decimal->digits;
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) {
    out = 0;
    return Whole::kYes;
  }
  while (decimal->exponent < 0 && digits.size() > 1 && digits.back() == '0') {
    digits.pop_back();
    ++decimal->exponent;
  }
  if (decimal->exponent < 0) return Whole::kNotWhole;
  if (static_cast<std::int64_t>(digits.size()) + decimal->exponent > 19) return Whole::kTooLarge;
  digits.append(static_cast<std::size_t>(decimal->exponent), '0');
  if (decimal->negative) digits.insert(0, 1, '-');
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
  return error == std::errc() ? Whole::kYes : Whole::kTooLarge;
}

std::string shown(ScalarText scalar) {
  return scalar.text.empty() && !scalar.quoted ? "nothing" : quoted_text(scalar.text, 40);
}

std::string expected(const Type& type, ScalarText scalar) {
  return fmt::format("{} is expected here, not {}", describe(type), shown(scalar));
}

std::string read_integer(ScalarText scalar, const Type& type, Value& out) {
  std::int64_t number = 0;
  switch (parse_whole(scalar.text, number)) {
    case Whole::kNotANumber:
      return expected(type, scalar);
    case Whole::kNotWhole:
      return fmt::format("{} is not a whole number; {} is expected here", scalar.text,
                         describe(type));
    case Whole::kTooLarge:
      return fmt::format("{} does not fit {}", scalar.text, to_string(type));
    case Whole::kYes:
      break;
  }
  if (type.kind == TypeKind::kInt && (number < std::numeric_limits<std::int32_t>::min() ||
                                      number > std::numeric_limits<std::int32_t>::max())) {
    return fmt::format("{} does not fit int (32 bits); declare it long", scalar.text);
  }
  out = Value(number);
  return {};
}

bool names_non_finite(std::string_view text) {
  std::string lower;
  for (const char c : text) {
    if (c != '+' && c != '-' && c != '.') lower.push_back(static_cast<char>(c | 0x20));
  }
  return lower == "inf" || lower == "infinity" || lower == "nan";
}

std::string read_double(ScalarText scalar, const Type& type, Value& out) {
  if (names_non_finite(scalar.text)) {
    return fmt::format(
        "{} is not allowed: it compares equal to nothing useful and JSON cannot "
        "carry it",
        scalar.text);
  }
  if (!parse_decimal(scalar.text)) return expected(type, scalar);
  const std::string_view text = without_plus(scalar.text);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc::result_out_of_range) {
    return fmt::format("{} does not fit double", scalar.text);
  }
  if (error != std::errc() || end != text.data() + text.size()) return expected(type, scalar);
  out = Value(number);
  return {};
}

std::string read_char(ScalarText scalar, Value& out) {
  if (scalar.text.size() == 1 && static_cast<unsigned char>(scalar.text[0]) < 0x80) {
    out = Value(std::string(scalar.text));
    return {};
  }
  return fmt::format("a char is exactly one ASCII character, not {}", shown(scalar));
}

std::string read_text(ScalarText scalar, Value& out) {
  if (scalar.text.empty() && !scalar.quoted) {
    return "a string is expected here; write \"\" for an empty one";
  }
  out = Value(std::string(scalar.text));
  return {};
}

}  // namespace

bool is_scalar(TypeKind kind) {
  return kind == TypeKind::kBool || kind == TypeKind::kInt || kind == TypeKind::kLong ||
         kind == TypeKind::kDouble || kind == TypeKind::kChar || kind == TypeKind::kString;
}

bool means_null(ScalarText scalar) {
  return !scalar.quoted && (scalar.text == "null" || scalar.text == "~");
}

std::string read_scalar(ScalarText scalar, const Type& type, Value& out) {
  if (type.nullable && means_null(scalar)) {
    out = Value();
    return {};
  }
  if (type.kind == TypeKind::kString) return read_text(scalar, out);
  if (type.kind == TypeKind::kChar) return read_char(scalar, out);
  if (scalar.quoted) {
    return fmt::format("{} is expected here, not the text {}; drop the quotes", describe(type),
                       shown(scalar));
  }
  if (type.kind == TypeKind::kDouble) return read_double(scalar, type, out);
  if (type.kind != TypeKind::kBool) return read_integer(scalar, type, out);
  if (scalar.text != "true" && scalar.text != "false") {
    return fmt::format("true or false is expected here, not {}", shown(scalar));
  }
  out = Value(scalar.text == "true");
  return {};
}

std::string describe(const Type& type) {
  switch (type.kind) {
    case TypeKind::kVoid:
      return "nothing";
    case TypeKind::kBool:
      return "a bool";
    case TypeKind::kInt:
      return "an int";
    case TypeKind::kLong:
      return "a long";
    case TypeKind::kDouble:
      return "a double";
    case TypeKind::kChar:
      return "a char";
    case TypeKind::kString:
      return "a string";
    case TypeKind::kList:
      return "a list (" + to_string(type) + ")";
    case TypeKind::kMap:
      return "a map (" + to_string(type) + ")";
    case TypeKind::kRecord:
      return "a record `" + type.record + "`";
    case TypeKind::kTree:
      return "a tree in level order";
    case TypeKind::kLinked:
      return "the list of a linked list's values";
  }
  return {};
}

std::string number_text(double number) {
  if (std::isnan(number)) return "nan";
  if (std::isinf(number)) return number < 0 ? "-inf" : "inf";
  char buffer[40];
  const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, number);
  std::string text(buffer, end);
  if (text.find_first_of(".e") == std::string::npos) text += ".0";
  return text;
}

std::string quoted_text(std::string_view text, std::size_t max_length) {
  std::string out = "\"";
  std::size_t i = 0;
  while (i < text.size() && out.size() < max_length) {
    const std::size_t length = utf8_length(text, i);
    const auto byte = static_cast<unsigned char>(text[i]);
    if (length == 0) {
      out += fmt::format("\\x{:02x}", byte);
    } else if (byte == '"' || byte == '\\') {
      out += {'\\', text[i]};
    } else if (byte == '\n') {
      out += "\\n";
    } else if (byte == '\t') {
      out += "\\t";
    } else if (byte < 0x20 || byte == 0x7F) {
      out += fmt::format("\\u{:04x}", byte);
    } else {
      out += text.substr(i, length);
    }
    i += length == 0 ? 1 : length;
  }
  out += '"';
  if (i < text.size()) out += fmt::format("... ({} more)", text.size() - i);
  return out;
}

}  // namespace gavel::judge
