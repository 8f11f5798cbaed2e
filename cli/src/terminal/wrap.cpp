#include "terminal/wrap.h"

#include <algorithm>

#include "terminal/width.h"

namespace gavel::cli::terminal {
namespace {

// Fills lines with the words of one paragraph.
class Filler {
 public:
  Filler(std::vector<std::string>& lines, int width) : lines_(lines), width_(width) {}

  // `space` is the number of spaces before the word; at the beginning of a line they vanish.
  void add(std::string_view word, int space) {
    int columns = display_width(word);
    if (line_.empty()) space = 0;
    if (columns_ + space + columns <= width_) return append(word, space, columns);
    if (!line_.empty()) flush();
    while (columns > width_) {
      const Split split = split_at(word, width_);
      lines_.emplace_back(split.head);
      word = split.tail;
      columns = display_width(word);
    }
    if (!word.empty()) append(word, 0, columns);
  }

  void flush() {
    lines_.push_back(std::move(line_));
    line_.clear();
    columns_ = 0;
  }

  [[nodiscard]] bool empty() const { return line_.empty(); }

 private:
  void append(std::string_view word, int space, int columns) {
    line_.append(static_cast<std::size_t>(space), ' ').append(word);
    columns_ += space + columns;
  }

  std::vector<std::string>& lines_;
  int width_;
  std::string line_;
  int columns_ = 0;
};

void wrap_paragraph(std::string_view text, int width, std::vector<std::string>& lines) {
  const std::size_t before = lines.size();
  Filler filler(lines, width);
  while (true) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    filler.add(text.substr(begin, end - begin), static_cast<int>(begin));
    text.remove_prefix(end);
  }
  if (!filler.empty() || lines.size() == before) filler.flush();
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, int width) {
  std::vector<std::string> lines;
  width = std::max(width, 1);
  while (true) {
    const std::size_t end = text.find('\n');
    wrap_paragraph(text.substr(0, end), width, lines);
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

std::string wrapped(std::string_view text, int width, std::string_view first,
                    std::string_view rest) {
  const int margin = std::max(display_width(first), display_width(rest));
  std::string out;
  for (const std::string& line : wrapped(text, width - margin)) {
    out.append(out.empty() ? first : rest).append(line);
    while (!out.empty() && out.back() == ' ') out.pop_back();
    out += '\n';
  }
  return out;
}

std::string wrapped_parts(const std::vector<std::string>& parts, int width, std::string_view rest) {
  constexpr std::string_view kGap = "   ";
  std::string out, line;
  bool first = true;
  const auto flush = [&] {
    const std::string_view before = first ? "" : rest;
    const bool fits = display_width(before) + display_width(line) <= width;
    out += fits ? std::string(before) + line + "\n" : wrapped(line, width, before, rest);
    first = false;
    line.clear();
  };
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    const int before = display_width(first ? "" : rest);
    const int needed = display_width(line) + display_width(kGap) + display_width(part);
    if (!line.empty() && before + needed > width) flush();
    line.append(line.empty() ? "" : kGap).append(part);
  }
  if (!line.empty() || first) flush();
  return out;
}

}  // namespace gavel::cli::terminal
