#pragma once

#include <optional>
#include <string>

namespace gavel::cli::terminal {

/// Reads one line of a descriptor, without its end; what came before the end of the input counts as
/// one. Nothing as soon as `stop` is readable, whatever has been read.
///
/// Looking at a flag between two reads would not do: a signal that arrives after the look and
/// before the read interrupts nothing, and the read waits on.
[[nodiscard]] std::optional<std::string> read_line(int from, int stop);

}  // namespace gavel::cli::terminal
