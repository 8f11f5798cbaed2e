#pragma once

#include <optional>
#include <string>
#include <vector>

#include "context.h"
#include "gavel/judge/pack.h"
#include "gavel/round/plan.h"
#include "round/round_book.h"

namespace gavel::cli {

/// The problems that their bare ids mean. Those that do not load are left out.
[[nodiscard]] std::vector<judge::ProblemSummary> summaries(Context& context);

/// What all packs offer. Problems that do not load are left out; `gavel verify` names them.
[[nodiscard]] std::vector<round::Candidate> candidates(Context& context);

/// The day that "2027-01-15" means; nothing for an empty text. Throws CommandError for no date.
[[nodiscard]] std::optional<round::Day> parse_day(const std::string& text);

/// The reviews of all rounds, and what to do next.
struct Outlook {
  std::vector<round::Candidate> problems;
  std::vector<round::Review> reviews;
  std::optional<round::Suggestion> next;
};
[[nodiscard]] Outlook outlook(Context& context, const std::vector<round::Round>& rounds,
                              const round::Spacing& spacing);

}  // namespace gavel::cli
