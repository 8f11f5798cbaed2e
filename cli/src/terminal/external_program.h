#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gavel::cli::terminal {

/// Runs a command line through the shell, as $PAGER and $EDITOR are meant to be run, on the user's
/// terminal, with `input` as its standard input. Waits for it. Its exit status, or nothing when it
/// could not be started or was killed. `input` needs no reader: nothing blocks when the program
/// does not read it all. `LESS` is set to "FRX" for it when it is not set.
[[nodiscard]] std::optional<int> run_shell_command(const std::string& command_line,
                                                   std::string_view input);

/// One word for the shell, whatever it contains.
[[nodiscard]] std::string shell_word(std::string_view text);

/// Whether a program of this name can be found on the PATH.
[[nodiscard]] bool is_on_path(const std::string& name);

}  // namespace gavel::cli::terminal
