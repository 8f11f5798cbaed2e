#include "screens/comparison.h"

#include <algorithm>

#include <fmt/format.h>

#include "terminal/escape.h"
#include "terminal/head_and_tail.h"
#include "terminal/side_by_side.h"
#include "terminal/width.h"
#include "terminal/wrap.h"

namespace gavel::cli {
namespace {

constexpr int kMaxWrappedLines = 4;

std::string left_out_line(std::size_t count, const std::string& unit, const Look& look) {
  if (count == 0) return {};
  return look.dim(fmt::format("  {} {} {}{} left out\n", look.style.marks().ellipsis,
                              terminal::grouped_digits(count), unit, count == 1 ? "" : "s"));
}

/// The text under its label; without `full` at most a few lines of it.
std::string labelled_line(const Labelled& line, int label_width, const Look& look, bool full) {
  const std::string first = "  " + terminal::padded(line.label, label_width) + "  ";
  const std::string rest(first.size(), ' ');
  const int room = std::max(20, look.width - static_cast<int>(first.size()));
  std::string text = terminal::escaped_line(line.text, look.style.ascii());
  if (!full) {
    text = terminal::truncated(text, room * kMaxWrappedLines, look.style.marks().ellipsis);
  }
  return terminal::wrapped(text, look.width, first, rest);
}

}  // namespace

std::string comparison_table(const Comparison& comparison, const Look& look) {
  std::vector<terminal::SideBySideRow> rows;
  const bool ascii = look.style.ascii();
  const std::size_t last = comparison.rows.empty() ? 0 : comparison.rows.back().number;
  const std::size_t digits = std::to_string(last).size();
  for (const ComparisonRow& row : comparison.rows) {
    rows.push_back(
        {.label = fmt::format("{:>{}}{}", row.number, digits, row.label.empty() ? "" : "  ") +
                  terminal::escaped_line(row.label, ascii),
         .expected = terminal::escaped_line(row.expected, ascii),
         .got = terminal::escaped_line(row.got, ascii),
         .marked = row.marked});
  }
  return left_out_line(comparison.left_out_before, comparison.unit, look) +
         terminal::side_by_side(rows, look.style, look.width, comparison.remark) +
         left_out_line(comparison.left_out_after, comparison.unit, look);
}

std::string labelled_lines(const std::vector<Labelled>& lines, const Look& look, bool full) {
  int label_width = 0;
  for (const Labelled& line : lines) {
    label_width = std::max(label_width, terminal::display_width(line.label));
  }
  std::string text;
  for (const Labelled& line : lines) text += labelled_line(line, label_width, look, full);
  return text;
}

std::string text_block(const std::string& label, const std::string& text, const Look& look,
                       std::size_t max_lines) {
  return fmt::format("  {}\n", label) +
         terminal::shortened(text, max_lines, look.width, "    ", look.style.ascii());
}

}  // namespace gavel::cli
