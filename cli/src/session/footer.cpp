#include "session/footer.h"

#include <fmt/format.h>

#include "screens/round_screen.h"
#include "terminal/width.h"

namespace gavel::cli {
namespace {

using round::clock_text;

std::string phase_text(const round::Clock& clock) {
  if (clock.paused) return "PAUSED";
  std::string text(to_string(clock.phase));
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

std::string silence_text(const round::Clock& clock) {
  const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(clock.silence).count();
  if (clock.paused || minutes < 2) return {};
  const std::string since = fmt::format("silent for {} min", minutes);
  return clock.silence >= round::kLongSilence ? since + ": say what you are doing now" : since;
}

}  // namespace

std::vector<std::string> footer_lines(const round::Round& round, const round::Clock& clock,
                                      const Look& look) {
  const std::string left = !clock.left    ? clock_text(clock.elapsed)
                           : clock.over() ? clock_text(-*clock.left) + " over"
                                          : clock_text(*clock.left) + " left";
  std::string state = fmt::format(" {}   {}", left, phase_text(clock));
  for (const std::string& part : {samples_text(round), silence_text(clock)}) {
    if (!part.empty()) state += "   " + part;
  }
  const std::string keys = round.mode == round::Mode::kMock
                               ? " n note  r result  a ask  s submit  q leave, the clock runs on"
                               : " n note  r result  a ask  h hint  s submit  p pause  q quit";
  std::string rule;
  for (int i = 0; i < look.width - 1; ++i) rule += look.style.marks().line;
  // A line that fills the last column would wrap on some terminals and could not be erased.
  return {look.dim(rule), terminal::truncated(state, look.width - 1, "..."),
          look.dim(terminal::truncated(keys, look.width - 1, "..."))};
}

void Footer::show(const std::vector<std::string>& lines) {
  if (!write_ || lines == shown_) return;
  erase();
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) text += (i == 0 ? "" : "\n") + lines[i];
  write_(text);
  shown_ = lines;
}

void Footer::erase() {
  if (shown_.empty()) return;
  std::string text = "\r";
  if (shown_.size() > 1) text += fmt::format("\x1b[{}A", shown_.size() - 1);
  write_(text + "\x1b[J");
  shown_.clear();
}

}  // namespace gavel::cli
