#pragma once

#include <string>
#include <string_view>

#include "terminal/style.h"

namespace gavel::cli::terminal {

/// Markdown (CommonMark with tables) as text for a terminal of `width` columns: paragraphs wrapped,
/// code blocks indented and never wrapped, lists nested, tables aligned, links followed by their
/// address. Ends with a newline unless it is empty. Without colours the words are the same; code
/// spans then keep their backticks. The text itself cannot control the terminal.
[[nodiscard]] std::string markdown_text(std::string_view markdown, const Style& style, int width);

}  // namespace gavel::cli::terminal
