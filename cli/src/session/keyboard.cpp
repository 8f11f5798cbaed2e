#include "session/keyboard.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace gavel::cli {

Keyboard::Keyboard(bool lines) : lines_(lines) {
  grab();
}

void Keyboard::grab() {
  if (lines_ || grabbed_ || tcgetattr(STDIN_FILENO, &before_) != 0) return;
  termios keys = before_;
  // Signals stay: Ctrl-C is the way out of everything.
  keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
  keys.c_cc[VMIN] = 0;
  keys.c_cc[VTIME] = 0;
  grabbed_ = tcsetattr(STDIN_FILENO, TCSANOW, &keys) == 0;
}

void Keyboard::release() {
  if (!grabbed_) return;
  tcsetattr(STDIN_FILENO, TCSANOW, &before_);
  grabbed_ = false;
}

std::optional<char> Keyboard::take() {
  pollfd ready{STDIN_FILENO, POLLIN, 0};
  if (poll(&ready, 1, 0) <= 0) return std::nullopt;
  char text[256];
  const ssize_t size = read(STDIN_FILENO, text, lines_ ? sizeof text : 1);
  if (size < 0) return errno == EINTR || errno == EAGAIN ? std::nullopt : std::optional<char>('\0');
  // An end of input, or a terminal that was hung up, is not a key.
  if (size == 0)
    return (ready.revents & POLLHUP) != 0 || lines_ ? std::optional<char>('\0') : std::nullopt;
  return text[0];
}

}  // namespace gavel::cli
