#pragma once

#include <optional>

#include "context.h"
#include "round/round_book.h"

/// A mock of two problems: two rounds, one clock.
namespace gavel::cli {

/// Begins the second problem at once when the first has ended in time and there is one; its budget
/// is what is left. Nothing when the mock is over.
std::optional<round::Round> go_on_with_mock(Context& context, RoundBook& book,
                                            const round::Round& ended);

/// What a mock shows when one of its problems has ended: what comes next, or the scorecard, of both
/// problems where there were two.
void show_mock_end(Context& context, RoundBook& book, const round::Round& ended,
                   const std::optional<round::Round>& next);

}  // namespace gavel::cli
