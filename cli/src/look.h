#pragma once

#include <string>
#include <string_view>

#include "terminal/style.h"

namespace gavel::cli {

struct GlobalOptions;

/// How screens look on standard output: width, colours, marks. Decided once. Words never depend on
/// colours.
struct Look {
  terminal::Style style;
  int width = 80;

  /// By the flags, the environment and what standard output is.
  [[nodiscard]] static Look for_standard_output(const GlobalOptions& options);

  [[nodiscard]] std::string good(std::string_view text) const;
  [[nodiscard]] std::string bad(std::string_view text) const;
  [[nodiscard]] std::string dim(std::string_view text) const;
  [[nodiscard]] std::string strong(std::string_view text) const;

  /// Text of unknown origin, made safe for a terminal; lines stay lines.
  [[nodiscard]] std::string printable(std::string_view text) const;

  /// Prose, wrapped at the width, with a final newline.
  [[nodiscard]] std::string wrapped(std::string_view text) const;

  /// A finished screen: in ASCII where that is wanted.
  [[nodiscard]] std::string finished(const std::string& screen) const;
};

}  // namespace gavel::cli
