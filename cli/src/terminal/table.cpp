#include "terminal/table.h"

#include <algorithm>
#include <numeric>

namespace gavel::cli::terminal {
namespace {

constexpr int kGap = 2;
constexpr int kLeastFlexible = 8;

void append_row(std::string& out, const std::vector<std::string>& cells,
                const std::vector<Column>& columns, const std::vector<int>& widths,
                std::string_view ellipsis) {
  std::string line;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) line.append(kGap, ' ');
    const std::string cell =
        columns[i].flexible ? truncated(cells[i], widths[i], ellipsis) : cells[i];
    line += padded(cell, widths[i], columns[i].align);
  }
  while (!line.empty() && line.back() == ' ') line.pop_back();
  out += line + '\n';
}

}  // namespace

void Table::add(std::vector<std::string> cells) {
  cells.resize(columns_.size());
  rows_.push_back(std::move(cells));
}

std::vector<int> Table::widths(int available) const {
  std::vector<int> widths;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    int widest = display_width(columns_[i].heading);
    for (const auto& row : rows_) widest = std::max(widest, display_width(row[i]));
    widths.push_back(widest);
  }
  const int gaps = kGap * std::max(0, static_cast<int>(columns_.size()) - 1);
  int excess = std::accumulate(widths.begin(), widths.end(), gaps) - available;
  for (; excess > 0; --excess) {
    int* const widest = widest_flexible(widths);
    if (widest == nullptr) break;
    --*widest;
  }
  return widths;
}

/// Of several the widest gives way, so that each keeps what the width allows.
int* Table::widest_flexible(std::vector<int>& widths) const {
  int* widest = nullptr;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (!columns_[i].flexible || widths[i] <= kLeastFlexible) continue;
    if (widest == nullptr || widths[i] > *widest) widest = &widths[i];
  }
  return widest;
}

std::string Table::text(const Style& style, int width) const {
  const std::vector<int> columns = widths(width);
  std::string out;
  std::vector<std::string> headings;
  bool any = false;
  for (const Column& column : columns_) {
    headings.push_back(style(Tone::kHeading, column.heading));
    any = any || !column.heading.empty();
  }
  if (any) append_row(out, headings, columns_, columns, style.marks().ellipsis);
  for (const auto& row : rows_) append_row(out, row, columns_, columns, style.marks().ellipsis);
  return out;
}

}  // namespace gavel::cli::terminal
