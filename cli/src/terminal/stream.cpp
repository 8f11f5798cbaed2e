#include "terminal/stream.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include <sys/ioctl.h>
#include <unistd.h>

namespace gavel::cli::terminal {
namespace {

constexpr int kDefaultWidth = 80;
constexpr int kLeastWidth = 20;
constexpr int kWidestText = 100;

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::string locale_name() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (std::string value = variable(name); !value.empty()) return value;
  }
  return {};
}

int whole_number(const std::string& text) {
  int number = 0;
  const char* end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, number);
  return parsed.ec == std::errc{} && parsed.ptr == end ? number : 0;
}

}  // namespace

Stream look_at(int fd) {
  Stream stream;
  stream.is_terminal = isatty(fd) == 1;
  winsize window{};
  if (stream.is_terminal && ioctl(fd, TIOCGWINSZ, &window) == 0) {
    stream.window_columns = window.ws_col;
    stream.window_rows = window.ws_row;
  }
  stream.columns = variable("COLUMNS");
  stream.no_color = variable("NO_COLOR");
  stream.clicolor_force = variable("CLICOLOR_FORCE");
  stream.term = variable("TERM");
  stream.accessible = variable("ACCESSIBLE");
  stream.locale = locale_name();
  return stream;
}

int screen_width(const Stream& stream) {
  int width = whole_number(stream.columns);
  if (width <= 0) width = stream.window_columns;
  if (width <= 0) width = kDefaultWidth;
  return std::max(width, kLeastWidth);
}

int text_width(const Stream& stream) {
  return std::min(screen_width(stream), kWidestText);
}

bool wants_color(Color choice, const Stream& stream) {
  if (choice != Color::kAuto) return choice == Color::kAlways;
  if (!stream.no_color.empty()) return false;
  if (!stream.clicolor_force.empty() && stream.clicolor_force != "0") return true;
  return stream.is_terminal && stream.term != "dumb";
}

bool may_redraw(const Stream& stream) {
  const bool accessible = !stream.accessible.empty() && stream.accessible != "0";
  return stream.is_terminal && stream.term != "dumb" && !accessible;
}

bool wants_ascii(bool asked_for, const Stream& stream) {
  if (asked_for) return true;
  if (stream.locale.empty()) return false;
  std::string name = stream.locale;
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
  });
  return name.find("utf-8") == std::string::npos && name.find("utf8") == std::string::npos;
}

}  // namespace gavel::cli::terminal
