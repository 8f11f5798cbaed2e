#include "workspace/editor.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>

#include "output.h"
#include "terminal/external_program.h"

namespace gavel::cli {
namespace {

std::string editor_command() {
  for (const char* variable : {"VISUAL", "EDITOR"}) {
    if (const char* value = std::getenv(variable); value && *value) return value;
  }
  return {};
}

/// One word for the shell, whatever the path contains.
std::string quoted(const std::string& text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

}  // namespace

void open_editor(Context& context, const std::filesystem::path& file, const std::string& wanted) {
  const std::string editor = wanted.empty() ? editor_command() : wanted;
  const bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
  if (editor.empty() || !terminal || context.global().no_input) return;
  if (!terminal::run_shell_command(editor + " " + quoted(file.string()) + " </dev/tty", "")) {
    advise(context, fmt::format("the editor could not be started: {}", editor));
  }
}

}  // namespace gavel::cli
