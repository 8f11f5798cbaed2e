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

}  // namespace

void open_editor(Context& context, const std::filesystem::path& file, const std::string& wanted) {
  const std::string editor = wanted.empty() ? editor_command() : wanted;
  const bool terminal = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
  if (editor.empty() || !terminal || context.global().no_input) return;
  if (!terminal::run_shell_command(editor + " " + terminal::shell_word(file.string()) + " </dev/tty", "")) {
    advise(context, fmt::format("the editor could not be started: {}", editor));
  }
}

}  // namespace gavel::cli
