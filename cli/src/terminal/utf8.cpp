#include "terminal/utf8.h"

#include <utf8proc.h>

namespace gavel::cli::terminal {

CodePoint first_code_point(std::string_view text) {
  utf8proc_int32_t value = -1;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &value);
  if (length <= 0 || value < 0) return {static_cast<unsigned char>(text[0]), 1, false};
  return {value, static_cast<std::size_t>(length), true};
}

int columns_of(std::int32_t code_point) {
  if (code_point >= 0x20 && code_point < 0x7F) return 1;
  return utf8proc_charwidth(code_point);
}

bool is_invisible(std::int32_t code_point) {
  const auto within = [code_point](std::int32_t low, std::int32_t high) {
    return code_point >= low && code_point <= high;
  };
  return code_point == 0xAD || code_point == 0x61C || within(0x200B, 0x200F) ||
         within(0x2028, 0x202E) || within(0x2060, 0x206F) || code_point == 0xFEFF ||
         within(0xFFF9, 0xFFFB) || within(0xE0000, 0xE007F);
}

std::string to_utf8(std::int32_t code_point) {
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(code_point, bytes);
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

}  // namespace gavel::cli::terminal
