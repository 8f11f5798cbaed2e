#include "round/pack_problems.h"

#include <fmt/format.h>

#include <cstdio>

#include "command_error.h"
#include "round/problem_facts.h"
#include "workspace/paths.h"

namespace gavel::cli {

std::vector<judge::ProblemSummary> summaries(Context& context) {
  judge::PackListing listing = judge::list_problems(context.packs(), cache_home() / "lists");
  std::erase_if(listing.problems,
                [](const judge::ProblemSummary& problem) { return !problem.hidden_by.empty(); });
  return std::move(listing.problems);
}

std::vector<round::Candidate> candidates(Context& context) {
  std::vector<round::Candidate> all;
  for (const judge::ProblemSummary& problem : summaries(context)) all.push_back(candidate(problem));
  return all;
}

std::optional<round::Day> parse_day(const std::string& text) {
  if (text.empty()) return std::nullopt;
  int year = 0;
  unsigned month = 0, day = 0;
  if (std::sscanf(text.c_str(), "%4d-%2u-%2u", &year, &month, &day) == 3) {
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (date.ok()) return round::Day(date);
  }
  throw CommandError(ExitCode::kUsage, "C028", fmt::format("no such day: {}", text),
                     "try 2027-01-15");
}

Outlook outlook(Context& context, const std::vector<round::Round>& rounds,
                const round::Spacing& spacing) {
  const round::Day today = local_day(current_time());
  Outlook result{candidates(context), reviews(rounds, local_day, spacing, today), std::nullopt};
  result.next = suggest_next(result.problems, result.reviews, today);
  return result;
}

}  // namespace gavel::cli
