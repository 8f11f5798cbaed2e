#include "terminal/style.h"

namespace gavel::cli::terminal {
namespace {

constexpr std::string_view kReset = "\x1b[0m";

// The eight basic colours: those a user's own theme has made readable.
std::string_view opening(Tone tone) {
  switch (tone) {
    case Tone::kGood:
      return "\x1b[32m";
    case Tone::kBad:
      return "\x1b[31m";
    case Tone::kWarn:
      return "\x1b[33m";
    case Tone::kDim:
      return "\x1b[2m";
    case Tone::kEmphasis:
      return "\x1b[4m";
    case Tone::kStrong:
    case Tone::kHeading:
      return "\x1b[1m";
    case Tone::kCode:
      return "\x1b[36m";
  }
  return {};
}

constexpr Marks kUnicode{"✓", "✗", "·", "→", "…", "•", "─", "│"};
constexpr Marks kAscii{"ok", "x", "-", "->", "...", "*", "-", "|"};

}  // namespace

std::string Style::operator()(Tone tone, std::string_view text) const {
  if (!color_) return std::string(text);
  std::string styled;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    if (!line.empty()) styled.append(opening(tone)).append(line).append(kReset);
    if (end == std::string_view::npos) break;
    styled += '\n';
    text.remove_prefix(end + 1);
  }
  return styled;
}

const Marks& Style::marks() const {
  return ascii_ ? kAscii : kUnicode;
}

}  // namespace gavel::cli::terminal
