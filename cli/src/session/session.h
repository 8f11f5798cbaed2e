#pragma once

#include <cstdint>

#include "exit_code.h"
#include "round/round_book.h"

namespace gavel::cli {

/// Stays with a round on a terminal: runs the samples on every save, shows the clock, takes keys.
/// Ends when the round ends (here or in another terminal), on q or p, or on Ctrl-C; whatever way,
/// everything is in the store already.
ExitCode play_session(Context& context, RoundBook& book, std::int64_t number);

}  // namespace gavel::cli
