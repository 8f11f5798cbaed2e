#include "output.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "command_error.h"
#include "context.h"

namespace gavel::cli {
namespace {

int write_all(int fd, std::string_view text) {
  while (!text.empty()) {
    const ssize_t n = write(fd, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(n));
  }
  return 0;
}

}  // namespace

void print(std::string_view text) {
  if (const int error = write_all(STDOUT_FILENO, text)) {
    throw CommandError(ExitCode::kInternal, "C070",
                       std::string("cannot write standard output: ") + std::strerror(error));
  }
}

void print_screen(Context& context, const std::string& screen) {
  context.clear_progress();
  print(context.look().finished(screen));
}

void advise(const Context& context, std::string_view line) {
  if (context.global().quiet || context.global().json) return;
  (void)write_all(STDERR_FILENO, std::string(line) + "\n");
}

}  // namespace gavel::cli
