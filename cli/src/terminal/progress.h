#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace gavel::cli::terminal {

/// One line that is redrawn in place to say what goes on. Erase it before anything else is printed
/// to the same terminal; the destructor does. Not thread-safe.
class ProgressLine {
 public:
  using Clock = std::chrono::steady_clock;
  /// Takes the bytes to be written, as they are.
  using Write = std::function<void(std::string_view)>;

  /// `write` may be empty: then nothing is ever shown, as is right when the stream is no terminal.
  ProgressLine(Write write, int width) : write_(std::move(write)), width_(width) {}
  ~ProgressLine() { erase(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// Shows the text, unless the line was drawn less than a tenth of a second ago. It is escaped and
  /// cut to the width.
  void show(std::string_view text, Clock::time_point now = Clock::now());

  void erase();

 private:
  Write write_;
  int width_;
  bool visible_ = false;
  Clock::time_point drawn_{};
};

/// Writes to standard error when it is a terminal that can redraw; otherwise empty.
[[nodiscard]] ProgressLine::Write standard_error_if_terminal();

}  // namespace gavel::cli::terminal
