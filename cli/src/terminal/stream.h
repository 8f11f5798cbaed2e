#pragma once

#include <string>

namespace gavel::cli::terminal {

/// What is known of an output stream and of the environment's wishes about it. A plain value, so
/// that every decision made from it can be tested without a terminal.
struct Stream {
  bool is_terminal = false;
  int window_columns = 0;  ///< As the terminal says; 0 when it does not.
  int window_rows = 0;
  std::string columns;         ///< $COLUMNS
  std::string no_color;        ///< $NO_COLOR
  std::string clicolor_force;  ///< $CLICOLOR_FORCE
  std::string term;            ///< $TERM
  std::string accessible;      ///< $ACCESSIBLE
  std::string locale;          ///< The first of $LC_ALL, $LC_CTYPE, $LANG that is not empty.
};

/// Looks at an open descriptor (1 or 2) and the environment.
[[nodiscard]] Stream look_at(int fd);

/// Columns of the stream: $COLUMNS, else what the terminal says, else 80. At least 20.
[[nodiscard]] int screen_width(const Stream& stream);

/// Columns for text: like `screen_width`, but no line is longer than 100.
[[nodiscard]] int text_width(const Stream& stream);

enum class Color { kAuto, kAlways, kNever };

/// --color, then NO_COLOR (set and not empty), then CLICOLOR_FORCE (set and neither empty nor 0),
/// then whether the stream is a terminal that is not "dumb".
[[nodiscard]] bool wants_color(Color choice, const Stream& stream);

/// Whether what stands there may be drawn over: a terminal, but no "dumb" one, and no screen reader
/// (ACCESSIBLE set and neither empty nor 0), which would read everything again.
[[nodiscard]] bool may_redraw(const Stream& stream);

/// Whether only ASCII should be printed: asked for, or the locale is not a UTF-8 one. Without any
/// locale (a bare container) UTF-8 is assumed: every terminal of today reads it.
[[nodiscard]] bool wants_ascii(bool asked_for, const Stream& stream);

}  // namespace gavel::cli::terminal
