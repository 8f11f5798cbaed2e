#include "terminal/width.h"

#include "terminal/utf8.h"

namespace gavel::cli::terminal {
namespace {

constexpr std::string_view kReset = "\x1b[0m";

// The length of the colour sequence (ESC [ ... m) a text begins with, or 0.
std::size_t color_sequence(std::string_view text) {
  if (text.size() < 3 || text[0] != '\x1b' || text[1] != '[') return 0;
  const std::size_t end = text.find_first_not_of("0123456789;", 2);
  return end != std::string_view::npos && text[end] == 'm' ? end + 1 : 0;
}

struct Piece {
  std::size_t length = 0;
  int columns = 0;
  bool is_color = false;
};

Piece first_piece(std::string_view text) {
  if (const std::size_t length = color_sequence(text); length > 0) return {length, 0, true};
  const CodePoint code = first_code_point(text);
  return {code.length, code.valid ? columns_of(code.value) : 1, false};
}

// Whether colours are still switched on at the end of the text.
bool color_is_open(std::string_view text) {
  const std::size_t last = text.rfind("\x1b[");
  return last != std::string_view::npos && text.substr(last, kReset.size()) != kReset;
}

}  // namespace

int display_width(std::string_view line) {
  int width = 0;
  while (!line.empty()) {
    const Piece piece = first_piece(line);
    width += piece.columns;
    line.remove_prefix(piece.length);
  }
  return width;
}

Split split_at(std::string_view line, int width) {
  std::size_t at = 0;
  int columns = 0;
  bool took_one = false;
  while (at < line.size()) {
    const Piece piece = first_piece(line.substr(at));
    if (took_one && piece.columns > 0 && columns + piece.columns > width) break;
    columns += piece.columns;
    at += piece.length;
    took_one = took_one || !piece.is_color;
  }
  return {line.substr(0, at), line.substr(at)};
}

std::string truncated(std::string_view line, int width, std::string_view ellipsis) {
  if (display_width(line) <= width) return std::string(line);
  const int room = width - display_width(ellipsis);
  if (room <= 0) return std::string(split_at(ellipsis, width).head);
  std::string cut(split_at(line, room).head);
  if (display_width(cut) > room) cut.clear();  // a wide character in one column
  if (color_is_open(cut)) cut += kReset;
  return cut.append(ellipsis);
}

std::string padded(std::string_view line, int width, Align align) {
  const int missing = width - display_width(line);
  if (missing <= 0) return std::string(line);
  const std::string space(static_cast<std::size_t>(missing), ' ');
  return align == Align::kLeft ? std::string(line) + space : space + std::string(line);
}

}  // namespace gavel::cli::terminal
