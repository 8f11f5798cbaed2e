#include "terminal/escape.h"

#include <fmt/format.h>

#include "terminal/utf8.h"

namespace gavel::cli::terminal {
namespace {

constexpr int kTabStop = 8;
constexpr std::int32_t kControlPictures = 0x2400;
constexpr std::int32_t kDeletePicture = 0x2421;

bool is_control(std::int32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

std::string spelled(const CodePoint& code, bool ascii) {
  if (!code.valid) return fmt::format("\\x{:02x}", code.value);
  if (code.value < 0x20 && !ascii) return to_utf8(kControlPictures + code.value);
  if (code.value == 0x7F && !ascii) return to_utf8(kDeletePicture);
  if (code.value < 0x80) return fmt::format("\\x{:02x}", code.value);
  return code.value > 0xFFFF ? fmt::format("\\U{:08x}", code.value)
                             : fmt::format("\\u{:04x}", code.value);
}

std::string escape_all(std::string_view text, bool ascii, bool keep_lines) {
  std::string out;
  out.reserve(text.size());
  int column = 0;
  while (!text.empty()) {
    const CodePoint code = first_code_point(text);
    const std::string_view bytes = text.substr(0, code.length);
    text.remove_prefix(code.length);
    if (code.value == '\n' && keep_lines) {
      out += '\n';
      column = 0;
    } else if (code.value == '\t' && keep_lines) {
      const int spaces = kTabStop - column % kTabStop;
      out.append(static_cast<std::size_t>(spaces), ' ');
      column += spaces;
    } else if (!code.valid || is_control(code.value) || is_invisible(code.value)) {
      const std::string spelling = spelled(code, ascii);
      out += spelling;
      column += spelling[0] == '\\' ? static_cast<int>(spelling.size()) : 1;
    } else {
      out += bytes;
      column += columns_of(code.value);
    }
  }
  return out;
}

}  // namespace

std::string escaped(std::string_view text, bool ascii) {
  return escape_all(text, ascii, true);
}

std::string escaped_line(std::string_view text, bool ascii) {
  return escape_all(text, ascii, false);
}

}  // namespace gavel::cli::terminal
