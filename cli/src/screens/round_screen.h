#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gavel/round/clock.h"
#include "gavel/round/round.h"
#include "gavel/round/scorecard.h"
#include "look.h"

namespace gavel::cli {

/// "round 30   rate-limiter   python   practice   35:00"
[[nodiscard]] std::string round_heading(const round::Round& round, const Look& look);

/// What stands in a prompt: `format` with {left} {elapsed} {phase} {samples} {problem} {round}
/// {silence} replaced; other braces stay. Empty format: "{left} {phase} {samples}".
[[nodiscard]] std::string status_line(const round::Round& round, const round::Clock& clock,
                                      const std::string& format);

/// Where the open round stands, several lines.
[[nodiscard]] std::string open_round_screen(const round::Round& round, const round::Clock& clock,
                                            const Look& look);

/// "samples 2/3" of the last run; empty when nothing was run.
[[nodiscard]] std::string samples_text(const round::Round& round);

/// Whether the claimed cost is the problem's, once the last submit was accepted; else empty.
[[nodiscard]] std::string cost_note(const round::Round& round);

/// What the last submit says about the edges that were named before the code. A line each; empty
/// without a submit.
[[nodiscard]] std::vector<std::string> submit_notes(const round::Round& round);

/// Heading, what happened, the four bands with their evidence, the time, the best next step.
[[nodiscard]] std::string scorecard_screen(const round::Round& round, const round::Scorecard& card,
                                           const Look& look);

/// What was said in a round under one heading: "Approach", "Notes", ...
struct SaidInRound {
  std::string heading;
  std::vector<std::string> lines;
};
/// Headings without lines are left out.
[[nodiscard]] std::vector<SaidInRound> said_in(const round::Round& round);

/// The same as Markdown, with what was said in the round.
[[nodiscard]] std::string round_markdown(const round::Round& round, const round::Scorecard& card);

/// "Accepted on submit 2", "not accepted, 3 submits", "nothing submitted".
[[nodiscard]] std::string result_text(const round::Round& round);

}  // namespace gavel::cli
