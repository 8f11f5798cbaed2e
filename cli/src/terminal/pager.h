#pragma once

#include <string>
#include <string_view>

#include "terminal/stream.h"

namespace gavel::cli::terminal {

/// Whether a text is worth a pager: the stream is a terminal and the text, wrapped as the terminal
/// will wrap it, has more lines than the window.
[[nodiscard]] bool needs_pager(std::string_view text, const Stream& stream);

/// The command line of the user's pager: $PAGER, else less or more where there is one. Empty when
/// the text should be printed as it is ($PAGER is empty or "cat", or there is none).
[[nodiscard]] std::string pager_command();

/// Shows the text in the pager and waits for it to end. False when it could not be run; then
/// nothing was shown.
[[nodiscard]] bool page(std::string_view text, const std::string& command);

}  // namespace gavel::cli::terminal
