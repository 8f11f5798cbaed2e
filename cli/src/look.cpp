#include "look.h"

#include <unistd.h>

#include "global_options.h"
#include "terminal/ascii.h"
#include "terminal/escape.h"
#include "terminal/stream.h"
#include "terminal/wrap.h"

namespace gavel::cli {

using terminal::Tone;

Look Look::for_standard_output(const GlobalOptions& options) {
  const terminal::Stream stream = terminal::look_at(STDOUT_FILENO);
  const terminal::Color color = options.color == "always"  ? terminal::Color::kAlways
                                : options.color == "never" ? terminal::Color::kNever
                                                           : terminal::Color::kAuto;
  return {terminal::Style(terminal::wants_color(color, stream),
                          terminal::wants_ascii(options.ascii, stream)),
          terminal::text_width(stream)};
}

std::string Look::good(std::string_view text) const { return style(Tone::kGood, text); }
std::string Look::bad(std::string_view text) const { return style(Tone::kBad, text); }
std::string Look::dim(std::string_view text) const { return style(Tone::kDim, text); }
std::string Look::strong(std::string_view text) const { return style(Tone::kStrong, text); }

std::string Look::printable(std::string_view text) const {
  return terminal::escaped(text, style.ascii());
}

std::string Look::wrapped(std::string_view text) const {
  return terminal::wrapped(text, width, "", "  ");
}

std::string Look::finished(const std::string& screen) const {
  return style.ascii() ? terminal::ascii_only(screen) : screen;
}

}  // namespace gavel::cli
