#pragma once

#include <string>
#include <string_view>

namespace gavel::cli::terminal {

/// What a piece of text means. Colours follow from it; the words never depend on them.
enum class Tone { kGood, kBad, kWarn, kDim, kEmphasis, kStrong, kCode, kHeading };

/// Marks that have an ASCII spelling too.
struct Marks {
  std::string_view tick, cross, dot, arrow, ellipsis, bullet, line, bar;
};

/// Decided once per stream. Immutable and cheap to copy.
class Style {
 public:
  Style() = default;  ///< No colour, Unicode marks.
  Style(bool color, bool ascii) : color_(color), ascii_(ascii) {}

  /// The text in the colours of its tone, each line by itself, so that lines can be cut out and
  /// paged; the text itself when there are no colours.
  [[nodiscard]] std::string operator()(Tone tone, std::string_view text) const;

  [[nodiscard]] const Marks& marks() const;
  [[nodiscard]] bool color() const { return color_; }
  [[nodiscard]] bool ascii() const { return ascii_; }

 private:
  bool color_ = false;
  bool ascii_ = false;
};

}  // namespace gavel::cli::terminal
