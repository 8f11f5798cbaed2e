#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

#include "problem/layout.h"

namespace gavel::judge {

/// Whether a text can be what a named piece printed; asked of strings with a pattern, whose text may
/// have the literal in it that ends the piece.
using CanBePrinted = std::function<bool(const Layout::Piece& piece, std::string_view text)>;

/// Where each piece of a printed line ends, as offsets into `line`. A named piece ends where the next
/// literal begins, at the first place from which the rest of the line can be cut, too. Empty when the
/// line cannot be cut at all; then the plain cut, at the first literals, says best what is wrong.
/// Takes time at most proportional to pieces x length x what `can_be_printed` takes.
[[nodiscard]] std::vector<std::size_t> cut_line(std::string_view line,
                                                const std::vector<Layout::Piece>& pieces,
                                                const CanBePrinted& can_be_printed);

}  // namespace gavel::judge
