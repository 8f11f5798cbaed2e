#pragma once

#include "exit_code.h"
#include "round/round_book.h"

namespace gavel::cli {

/// "round 30 paused   at 12:04 of 35:00", or the round as JSON.
ExitCode show_clock(Context& context, const RoundBook& book, std::int64_t number, const char* word);

}  // namespace gavel::cli
