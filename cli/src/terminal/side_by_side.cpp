#include "terminal/side_by_side.h"

#include <algorithm>

#include "terminal/utf8.h"
#include "terminal/width.h"

namespace gavel::cli::terminal {
namespace {

constexpr int kNarrow = 60;
constexpr int kGap = 3;
constexpr int kMarker = 2;      // "> " or two spaces
constexpr int kLeastCell = 16;  // below this columns help nobody
constexpr std::string_view kExpected = "expected";
constexpr std::string_view kGot = "got";

// Bytes both texts begin with, not ending inside a character.
std::size_t common_start(std::string_view a, std::string_view b) {
  std::size_t common = 0;
  while (common < a.size() && common < b.size()) {
    const std::size_t length = first_code_point(a.substr(common)).length;
    if (a.substr(common, length) != b.substr(common, length)) break;
    common += length;
  }
  return common;
}

struct Cells {
  std::string expected, got;
};

// Both cells cut to the width; when they agree for long, the agreement is cut away first.
Cells fitted(const SideBySideRow& row, int width, std::string_view ellipsis) {
  std::string_view expected = row.expected;
  std::string_view got = row.got;
  const std::size_t common = common_start(expected, got);
  const int agreed = display_width(expected.substr(0, common));
  const bool fit = display_width(expected) <= width && display_width(got) <= width;
  std::string lead;
  if (!fit && agreed > width / 2) {
    const std::string_view start = split_at(expected, agreed - width / 3).head;
    expected.remove_prefix(start.size());
    got.remove_prefix(start.size());
    lead = ellipsis;
  }
  return {truncated(lead + std::string(expected), width, ellipsis),
          truncated(lead + std::string(got), width, ellipsis)};
}

std::string without_trailing_spaces(std::string line) {
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

std::string stacked(const std::vector<SideBySideRow>& rows, const Style& style, int width) {
  const std::string indent(kMarker + 2, ' ');
  const int label = static_cast<int>(kExpected.size()) + 2;
  const int room = std::max(width - label - static_cast<int>(indent.size()), 8);
  std::string out;
  for (const SideBySideRow& row : rows) {
    const Cells cells = fitted(row, room, style.marks().ellipsis);
    const std::string marker = row.marked ? "> " : "  ";
    const std::string head = truncated(row.label, width - kMarker, style.marks().ellipsis);
    if (!head.empty() || row.marked) out += without_trailing_spaces(marker + head) + '\n';
    const auto side = [&](std::string_view name, const std::string& cell, Tone tone) {
      const std::string shown = row.marked ? style(tone, cell) : cell;
      out += without_trailing_spaces(indent + padded(name, label) + shown) + '\n';
    };
    side(kExpected, cells.expected, Tone::kGood);
    side(kGot, cells.got, Tone::kBad);
  }
  return out;
}

struct Layout {
  int label = 0, expected = 0, got = 0;
  bool remark = false;
};

// The widths of the three columns; no room for the two cells means that they must be stacked.
Layout layout_of(const std::vector<SideBySideRow>& rows, int width, std::string_view remark) {
  Layout layout{0, static_cast<int>(kExpected.size()), static_cast<int>(kGot.size()), false};
  for (const SideBySideRow& row : rows) {
    layout.label = std::max(layout.label, display_width(row.label));
    layout.expected = std::max(layout.expected, display_width(row.expected));
    layout.got = std::max(layout.got, display_width(row.got));
  }
  layout.label = std::min(layout.label, width / 2);
  const int labels = layout.label > 0 ? layout.label + kGap : 0;
  const int room = width - kMarker - labels - kGap;
  if (layout.expected + layout.got > room) {
    const int half = room / 2;
    const int short_one = std::min({layout.expected, layout.got, half});
    const bool expected_is_short = layout.expected <= layout.got;
    layout.expected = expected_is_short ? short_one : room - short_one;
    layout.got = expected_is_short ? room - short_one : short_one;
  }
  const int used = kMarker + labels + layout.expected + kGap + layout.got;
  layout.remark = used + kGap + display_width(remark) <= width;
  return layout;
}

}  // namespace

std::string side_by_side(const std::vector<SideBySideRow>& rows, const Style& style, int width,
                         std::string_view remark) {
  const Layout layout = layout_of(rows, width, remark);
  const bool cut = std::any_of(rows.begin(), rows.end(), [&layout](const SideBySideRow& row) {
    return display_width(row.expected) > layout.expected || display_width(row.got) > layout.got;
  });
  if (width < kNarrow || (cut && std::min(layout.expected, layout.got) < kLeastCell)) {
    return stacked(rows, style, width);
  }
  const std::string_view ellipsis = style.marks().ellipsis;
  std::string out;
  const auto line = [&](std::string_view marker, std::string_view label, std::string_view expected,
                        std::string_view got, std::string_view end) {
    std::string text(marker);
    if (layout.label > 0) {
      text += padded(truncated(label, layout.label, ellipsis), layout.label + kGap);
    }
    text += padded(expected, layout.expected + kGap);
    text += padded(got, layout.got + kGap);
    out += without_trailing_spaces(text.append(end)) + '\n';
  };
  line("  ", "", style(Tone::kDim, kExpected), style(Tone::kDim, kGot), "");
  for (const SideBySideRow& row : rows) {
    const Cells expected = fitted(row, layout.expected, ellipsis);
    const Cells got = fitted(row, layout.got, ellipsis);
    if (row.marked) {
      line("> ", row.label, style(Tone::kGood, expected.expected), style(Tone::kBad, got.got),
           layout.remark ? remark : std::string_view{});
    } else {
      line("  ", row.label, expected.expected, got.got, "");
    }
  }
  return out;
}

}  // namespace gavel::cli::terminal
