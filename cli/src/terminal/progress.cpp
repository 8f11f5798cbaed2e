#include "terminal/progress.h"

#include <cerrno>

#include <unistd.h>

#include "terminal/escape.h"
#include "terminal/stream.h"
#include "terminal/width.h"

namespace gavel::cli::terminal {
namespace {

constexpr auto kShortestInterval = std::chrono::milliseconds(100);
constexpr std::string_view kEraseLine = "\r\x1b[K";

// Progress is a courtesy: when it cannot be written nothing is lost.
void write_to_standard_error(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(STDERR_FILENO, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

void ProgressLine::show(std::string_view text, Clock::time_point now) {
  if (!write_ || (visible_ && now - drawn_ < kShortestInterval)) return;
  // A line that fills the last column would wrap on some terminals and could not be erased.
  const std::string line = truncated(escaped_line(text), width_ - 1, "...");
  write_(std::string(kEraseLine) + line);
  visible_ = true;
  drawn_ = now;
}

void ProgressLine::erase() {
  if (!visible_) return;
  write_(kEraseLine);
  visible_ = false;
}

ProgressLine::Write standard_error_if_terminal() {
  if (!may_redraw(look_at(STDERR_FILENO))) return {};
  return write_to_standard_error;
}

}  // namespace gavel::cli::terminal
