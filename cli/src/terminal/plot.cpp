#include "terminal/plot.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include <fmt/format.h>

namespace gavel::cli::terminal {
namespace {

/// A grid of dots, several to a character.
class Canvas {
 public:
  Canvas(int columns, int rows, int across, int down)
      : width_(columns * across),
        height_(rows * down),
        dots_(static_cast<std::size_t>(width_ * height_)) {}

  void set(int x, int y, std::uint8_t mark) {
    if (x < 0 || y < 0 || x >= width_ || y >= height_) return;
    std::uint8_t& dot = dots_[static_cast<std::size_t>(y * width_ + x)];
    dot = std::max(dot, mark);
  }
  [[nodiscard]] std::uint8_t at(int x, int y) const {
    return dots_[static_cast<std::size_t>(y * width_ + x)];
  }
  [[nodiscard]] int width() const { return width_; }
  [[nodiscard]] int height() const { return height_; }

 private:
  int width_, height_;
  std::vector<std::uint8_t> dots_;
};

constexpr std::uint8_t kLine = 1, kPoint = 2;

/// The range that the logarithms of all coordinates cover.
struct Frame {
  double x0 = 0, x1 = 0, y0 = 0, y1 = 0;
};

Frame frame_of(const Plot& plot) {
  Frame frame{1e300, -1e300, 1e300, -1e300};
  for (const auto* const all : {&plot.points, &plot.line}) {
    for (const auto& [x, y] : *all) {
      frame.x0 = std::min(frame.x0, std::log(x));
      frame.x1 = std::max(frame.x1, std::log(x));
      frame.y0 = std::min(frame.y0, std::log(y));
      frame.y1 = std::max(frame.y1, std::log(y));
    }
  }
  if (frame.x1 - frame.x0 < 1e-9) frame.x1 = frame.x0 + 1;
  if (frame.y1 - frame.y0 < 1e-9) frame.y1 = frame.y0 + 1;
  return frame;
}

std::pair<double, double> place(const Frame& frame, const Canvas& canvas, double x, double y) {
  return {(std::log(x) - frame.x0) / (frame.x1 - frame.x0) * (canvas.width() - 1),
          (frame.y1 - std::log(y)) / (frame.y1 - frame.y0) * (canvas.height() - 1)};
}

void draw(const Plot& plot, Canvas& canvas, bool thick_points) {
  const Frame frame = frame_of(plot);
  for (std::size_t i = 1; i < plot.line.size(); ++i) {
    const auto [x0, y0] = place(frame, canvas, plot.line[i - 1].first, plot.line[i - 1].second);
    const auto [x1, y1] = place(frame, canvas, plot.line[i].first, plot.line[i].second);
    const int steps = std::max(1, static_cast<int>(std::abs(x1 - x0) / 2));
    for (int step = 0; step <= steps; ++step) {
      const double part = static_cast<double>(step) / steps;
      canvas.set(static_cast<int>(std::lround(x0 + part * (x1 - x0))),
                 static_cast<int>(std::lround(y0 + part * (y1 - y0))), kLine);
    }
  }
  for (const auto& [px, py] : plot.points) {
    const auto [x, y] = place(frame, canvas, px, py);
    const int left = static_cast<int>(std::lround(x)), top = static_cast<int>(std::lround(y));
    const int size = thick_points ? 2 : 1;
    for (int dx = 0; dx < size; ++dx) {
      for (int dy = 0; dy < size; ++dy) canvas.set(left - dx, top + dy, kPoint);
    }
  }
}

std::string utf8(std::uint32_t code) {
  return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
          static_cast<char>(0x80 | (code & 0x3F))};
}

std::string braille_cell(const Canvas& canvas, int column, int row) {
  constexpr std::array<std::array<std::uint32_t, 2>, 4> kBits = {
      {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}}};
  std::uint32_t bits = 0;
  for (int y = 0; y < 4; ++y) {
    for (int x = 0; x < 2; ++x) {
      if (canvas.at(2 * column + x, 4 * row + y) != 0) {
        bits |= kBits[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
      }
    }
  }
  return utf8(0x2800 + bits);
}

}  // namespace

std::string drawn(const Plot& plot, int columns, int rows, int indent, bool ascii) {
  if (plot.points.size() < 2) return {};
  Canvas canvas(columns, rows, ascii ? 1 : 2, ascii ? 1 : 4);
  draw(plot, canvas, !ascii);
  const std::size_t label = std::max(plot.top.size(), plot.bottom.size());
  std::string text;
  for (int row = 0; row < rows; ++row) {
    std::string name = row == 0 ? plot.top : row == rows - 1 ? plot.bottom : "";
    std::string line =
        std::string(static_cast<std::size_t>(indent), ' ') + fmt::format("{:>{}} ", name, label);
    for (int column = 0; column < columns; ++column) {
      if (!ascii) {
        line += braille_cell(canvas, column, row);
      } else {
        line += " .*"[canvas.at(column, row)];
      }
    }
    while (line.ends_with(' ')) line.pop_back();
    text += line + "\n";
  }
  const int room = columns - static_cast<int>(plot.left.size() + plot.right.size());
  text += std::string(static_cast<std::size_t>(indent) + label + 1, ' ') + plot.left +
          std::string(static_cast<std::size_t>(std::max(1, room)), ' ') + plot.right + "  " +
          plot.x_name + "\n";
  return text;
}

}  // namespace gavel::cli::terminal
