#include "terminal/pager.h"

#include <algorithm>
#include <cstdlib>

#include "terminal/external_program.h"
#include "terminal/width.h"

namespace gavel::cli::terminal {

bool needs_pager(std::string_view text, const Stream& stream) {
  if (!stream.is_terminal || stream.window_rows <= 0) return false;
  const int width = std::max(stream.window_columns, 1);
  // The prompt of the shell wants a line too.
  int rows_left = stream.window_rows - 1;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    rows_left -= 1 + std::max(display_width(text.substr(0, end)) - 1, 0) / width;
    if (rows_left < 0) return true;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

std::string pager_command() {
  if (const char* pager = std::getenv("PAGER")) {
    const std::string command = pager;
    return command == "cat" ? "" : command;
  }
  if (is_on_path("less")) return "less -FRX";
  return is_on_path("more") ? "more" : "";
}

bool page(std::string_view text, const std::string& command) {
  constexpr int kNotExecutable = 126;
  constexpr int kNotFound = 127;
  const auto status = run_shell_command(command, text);
  return status && *status != kNotExecutable && *status != kNotFound;
}

}  // namespace gavel::cli::terminal
