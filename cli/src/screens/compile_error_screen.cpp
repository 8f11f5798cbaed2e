#include "screens/compile_error_screen.h"

#include <fmt/format.h>

namespace gavel::cli {

std::string compile_error_screen(const judge::Judgement& judgement, const Look& look, bool full) {
  const judge::CompileError& error = *judgement.compile_error;
  std::string screen = fmt::format("{}   {}   (not counted as a submit)\n",
                                   look.bad("Compile error"), judgement.file_name);
  std::string text = full ? error.output : error.first;
  if (!text.empty() && text.back() != '\n') text += '\n';
  screen += look.printable(text);
  if (full) return screen;
  const bool more = error.errors > 1 || error.warnings > 0;
  screen += fmt::format("First of {} error{}", error.errors, error.errors == 1 ? "" : "s");
  if (error.warnings > 0) {
    screen += fmt::format("; {} warning{} hidden", error.warnings, error.warnings == 1 ? "" : "s");
  }
  return screen + (more ? ".   All compiler output: add --full\n" : ".\n");
}

}  // namespace gavel::cli
