#include <algorithm>
#include <random>

#include "command_error.h"
#include "commands/commands.h"
#include "round/pack_problems.h"
#include "round/round_start.h"
#include "workspace/choose_language.h"

namespace gavel::cli {
namespace {

bool is_wanted(const judge::ProblemSummary& problem, const MockOptions& options) {
  const bool tagged = options.tag.empty() || std::find(problem.tags.begin(), problem.tags.end(),
                                                       options.tag) != problem.tags.end();
  return tagged &&
         (options.difficulty.empty() || to_string(problem.difficulty) == options.difficulty);
}

/// Takes one out, by the seed: the same seed and the same pack give the same problems.
judge::ProblemSummary take(std::vector<judge::ProblemSummary>& problems, std::mt19937& generator) {
  if (problems.empty()) {
    throw CommandError(ExitCode::kNotFound, "C006", "too few problems have that tag and difficulty",
                       "`gavel list --spoilers` shows them");
  }
  // Not a distribution: those differ between standard libraries.
  const auto at = problems.begin() + static_cast<std::ptrdiff_t>(generator() % problems.size());
  judge::ProblemSummary taken = *at;
  problems.erase(at);
  return taken;
}

/// The problems of the mock, the second of another topic where there is one.
std::vector<judge::Problem> drawn(Context& context, const MockOptions& options) {
  std::vector<judge::ProblemSummary> problems = summaries(context);
  std::erase_if(problems, [&](const auto& problem) { return !is_wanted(problem, options); });
  std::mt19937 generator(options.seed > 0 ? options.seed : std::random_device()());
  std::vector<judge::Problem> chosen;
  chosen.push_back(options.id.empty() ? context.problem(take(problems, generator).reference())
                                      : context.problem(options.id));
  if (options.problems < 2) return chosen;
  const judge::Problem& first = chosen.front();
  std::erase_if(problems, [&](const auto& problem) { return problem.id == first.id; });
  std::vector<judge::ProblemSummary> others = problems;
  std::erase_if(others, [&](const auto& problem) { return problem.topic == first.topic; });
  chosen.push_back(
      context.problem(take(others.empty() ? problems : others, generator).reference()));
  return chosen;
}

}  // namespace

ExitCode run_command(Context& context, const MockOptions& options) {
  RoundBook book;
  const RoundWays ways{.answers = options.answers,
                       .editor = {},
                       .fresh = true,
                       .detach = options.detach,
                       .no_edit = options.no_edit};
  if (const auto open = book.open()) {
    throw CommandError(ExitCode::kUsage, "C022", "another round is open",
                       "`gavel start` goes on with it, `gavel end` ends it");
  }
  const std::vector<judge::Problem> problems = drawn(context, options);
  return begin_round(context, book, problems.front(),
                     {.language = &choose_language(context, options.language),
                      .mode = round::Mode::kMock,
                      .minutes = options.minutes,
                      .then = problems.size() > 1 ? problems.back().id : std::string(),
                      .follows = {},
                      .left = {}},
                     ways);
}

}  // namespace gavel::cli
