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

std::size_t count_lines(std::string_view text) {
  const auto ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return ends + (!text.empty() && text.back() != '\n' ? 1 : 0);
}

// Takes the first line off a text that is not empty.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

// The last `count` lines of a text that has more.
std::string_view last_lines(std::string_view text, std::size_t count) {
  std::size_t begin = text.size() - (text.back() == '\n' ? 1 : 0);
  for (std::size_t i = 0; i < count; ++i) begin = text.rfind('\n', begin - 1);
  return text.substr(begin + 1);
}

std::string shown(std::string_view line, int width, bool ascii) {
  const std::size_t most = static_cast<std::size_t>(std::max(width, 1)) * kMaxBytesPerColumn;
  const std::string safe = escaped(line.substr(0, most), ascii);
  return truncated(safe, width, ascii ? "..." : "…");
}

}  // namespace

HeadAndTail head_and_tail(std::string_view text, std::size_t max_lines, int width, bool ascii) {
  const std::size_t lines = count_lines(text);
  std::size_t tail = std::max<std::size_t>(1, max_lines / 3);
  std::size_t head = std::max<std::size_t>(1, max_lines - std::min(max_lines, tail));
  if (lines <= max_lines || lines <= head + tail) {
    head = lines;
    tail = 0;
  }
  HeadAndTail parts{.left_out = lines - head - tail};
  std::string_view rest = text;
  for (std::size_t i = 0; i < head; ++i) {
    parts.head.push_back(shown(take_line(rest), width, ascii));
  }
  if (tail > 0) rest = last_lines(text, tail);
  for (std::size_t i = 0; i < tail; ++i) {
    parts.tail.push_back(shown(take_line(rest), width, ascii));
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
