#include "terminal/head_and_tail.h"

#include <algorithm>

#include <fmt/format.h>

#include "terminal/escape.h"
#include "terminal/width.h"

namespace gavel::cli::terminal {
namespace {

// Escaping a line of many megabytes to show its first columns would be a waste: no character that
// is shown takes more bytes than this.
constexpr std::size_t kMaxBytesPerColumn = 32;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string shown(std::string_view line, int width, bool ascii) {
  const std::size_t most = static_cast<std::size_t>(std::max(width, 1)) * kMaxBytesPerColumn;
  const std::string safe = escaped(line.substr(0, most), ascii);
  return truncated(safe, width, ascii ? "..." : "…");
}

}  // namespace

HeadAndTail head_and_tail(std::string_view text, std::size_t max_lines, int width, bool ascii) {
  const std::vector<std::string_view> lines = lines_of(text);
  HeadAndTail parts;
  std::size_t head = lines.size();
  std::size_t tail = 0;
  if (lines.size() > max_lines) {
    tail = std::max<std::size_t>(1, max_lines / 3);
    head = std::max<std::size_t>(1, max_lines - std::min(max_lines, tail));
    parts.left_out = lines.size() - std::min(lines.size(), head + tail);
    if (parts.left_out == 0) head = lines.size();
  }
  for (std::size_t i = 0; i < head; ++i) parts.head.push_back(shown(lines[i], width, ascii));
  for (std::size_t i = head + parts.left_out; i < lines.size(); ++i) {
    parts.tail.push_back(shown(lines[i], width, ascii));
  }
  return parts;
}

std::string shortened(std::string_view text, std::size_t max_lines, int width,
                      std::string_view margin, bool ascii) {
  const HeadAndTail parts = head_and_tail(text, max_lines, width - display_width(margin), ascii);
  std::string out;
  const auto add = [&](std::string_view line) { out.append(margin).append(line) += '\n'; };
  for (const std::string& line : parts.head) add(line);
  if (parts.left_out > 0) {
    add(fmt::format("... {} line{} left out ...", grouped_digits(parts.left_out),
                    parts.left_out == 1 ? "" : "s"));
  }
  for (const std::string& line : parts.tail) add(line);
  return out;
}

std::string grouped_digits(std::size_t number) {
  const std::string digits = std::to_string(number);
  std::string grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped += ' ';
    grouped += digits[i];
  }
  return grouped;
}

}  // namespace gavel::cli::terminal
