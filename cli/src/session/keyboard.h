#pragma once

#include <optional>

#include <termios.h>

namespace gavel::cli {

/// Single keys from the terminal on standard input, while the object lives. With `lines` the
/// terminal stays as it is and the first letter of each line counts, as screen readers like it.
class Keyboard {
 public:
  explicit Keyboard(bool lines);
  ~Keyboard() { release(); }
  Keyboard(const Keyboard&) = delete;
  Keyboard& operator=(const Keyboard&) = delete;

  /// A key that was pressed; nothing when there is none, '\0' when the terminal is gone.
  [[nodiscard]] std::optional<char> take();

  /// Gives the terminal back for a while: for a prompt or an editor.
  void release();
  void grab();

 private:
  bool lines_;
  bool grabbed_ = false;
  termios before_{};
};

}  // namespace gavel::cli
