#include "terminal/read_line.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace gavel::cli::terminal {

std::optional<std::string> read_line(int from, int stop) {
  std::string line;
  for (;;) {
    pollfd sources[] = {{from, POLLIN, 0}, {stop, POLLIN, 0}};
    if (poll(sources, 2, -1) < 0) {
      if (errno == EINTR) continue;
      return line;
    }
    if (sources[1].revents != 0) return std::nullopt;
    char c = 0;
    const ssize_t n = read(from, &c, 1);
    if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (n <= 0 || c == '\n') return line;
    line += c;
  }
}

}  // namespace gavel::cli::terminal
