#include "terminal/ascii.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "terminal/utf8.h"

namespace gavel::cli::terminal {
namespace {

struct Spelling {
  std::int32_t code;
  std::string_view ascii;
};

constexpr std::int32_t kMiddleDot = 0x00B7;

// Sorted by code point.
constexpr std::array kSpellings{
    Spelling{0x00A0, " "},     Spelling{0x00B1, "+-"}, Spelling{0x00B2, "^2"},
    Spelling{0x00B3, "^3"},    Spelling{0x00B5, "u"},  Spelling{0x00B7, "-"},
    Spelling{0x00B9, "^1"},
    Spelling{0x00D7, "x"},     Spelling{0x2009, " "},  Spelling{0x2013, "-"},
    Spelling{0x2014, "--"},    Spelling{0x2018, "'"},  Spelling{0x2019, "'"},
    Spelling{0x201C, "\""},    Spelling{0x201D, "\""}, Spelling{0x2022, "*"},
    Spelling{0x2026, "..."},   Spelling{0x202F, " "},  Spelling{0x2070, "^0"},
    Spelling{0x2074, "^4"},    Spelling{0x2075, "^5"}, Spelling{0x2076, "^6"},
    Spelling{0x2077, "^7"},    Spelling{0x2078, "^8"}, Spelling{0x2079, "^9"},
    Spelling{0x2190, "<-"},    Spelling{0x2192, "->"}, Spelling{0x21D2, "=>"},
    Spelling{0x2208, " in "},  Spelling{0x2212, "-"},  Spelling{0x221A, "sqrt "},
    Spelling{0x221E, "inf"},   Spelling{0x2248, "~"},  Spelling{0x2260, "!="},
    Spelling{0x2264, "<="},    Spelling{0x2265, ">="}, Spelling{0x23CE, "\\n"},
    Spelling{0x241B, "\\x1b"}, Spelling{0x2420, "_"},  Spelling{0x2500, "-"},
    Spelling{0x2502, "|"},     Spelling{0x2588, "#"},  Spelling{0x2591, "."},
    Spelling{0x2713, "ok"},    Spelling{0x2717, "x"},
};

std::string spelled(const CodePoint& code) {
  const auto row = std::lower_bound(
      kSpellings.begin(), kSpellings.end(), code.value,
      [](const Spelling& spelling, std::int32_t value) { return spelling.code < value; });
  if (code.valid && row != kSpellings.end() && row->code == code.value) {
    return std::string(row->ascii);
  }
  if (!code.valid) return fmt::format("\\x{:02x}", code.value);
  return code.value > 0xFFFF ? fmt::format("\\U{:08x}", code.value)
                             : fmt::format("\\u{:04x}", code.value);
}

bool is_exponent(const CodePoint& code) {
  return code.valid && (code.value == 0xB2 || code.value == 0xB3 || code.value == 0xB9 ||
                        (code.value >= 0x2070 && code.value <= 0x2079));
}

/// A dot without blanks around it multiplies: 2·10⁵.
bool is_product(const std::string& before, std::string_view text, std::size_t dot_length) {
  return !before.empty() && before.back() != ' ' && text.size() > dot_length &&
         text[dot_length] != ' ' && text[dot_length] != '\n';
}

}  // namespace

std::string ascii_only(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool in_exponent = false;
  while (!text.empty()) {
    const CodePoint code = first_code_point(text);
    if (code.valid && code.value < 0x80) {
      out += text[0];
    } else if (code.valid && code.value == kMiddleDot && is_product(out, text, code.length)) {
      out += '*';
    } else {
      // The digits of one exponent share its ^: 10^12.
      const std::string spelling = spelled(code);
      out += is_exponent(code) && in_exponent ? spelling.substr(1) : spelling;
    }
    in_exponent = is_exponent(code);
    text.remove_prefix(code.length);
  }
  return out;
}

}  // namespace gavel::cli::terminal
