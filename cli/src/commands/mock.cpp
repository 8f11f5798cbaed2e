#include <algorithm>
#include <random>

#include "command_error.h"
#include "commands/commands.h"
#include "round/pack_problems.h"
#include "round/round_start.h"
#include "workspace/choose_language.h"

namespace gavel::cli {
namespace {

/// Draws by the seed: the same seed and the same pack give the same problem.
judge::Problem drawn(Context& context, const MockOptions& options) {
  std::vector<judge::ProblemSummary> problems = summaries(context);
  std::erase_if(problems, [&](const judge::ProblemSummary& problem) {
    const bool tagged = options.tag.empty() ||
                        std::find(problem.tags.begin(), problem.tags.end(), options.tag) !=
                            problem.tags.end();
    return !tagged ||
           (!options.difficulty.empty() && to_string(problem.difficulty) != options.difficulty);
  });
  if (problems.empty()) {
    throw CommandError(ExitCode::kNotFound, "C006", "no problem has that tag and difficulty",
                       "`gavel list --spoilers` shows them");
  }
  std::mt19937 generator(options.seed > 0 ? options.seed : std::random_device()());
  // Not a distribution: those differ between standard libraries.
  return context.problem(problems[generator() % problems.size()].reference());
}

}  // namespace

ExitCode run_command(Context& context, const MockOptions& options) {
  RoundBook book;
  const RoundWays ways{.answers = options.answers, .editor = {}, .fresh = true,
                       .detach = options.detach, .no_edit = options.no_edit};
  if (const auto open = book.open()) {
    throw CommandError(ExitCode::kUsage, "C022", "another round is open",
                       "`gavel start` goes on with it, `gavel end` ends it");
  }
  const judge::Problem problem =
      options.id.empty() ? drawn(context, options) : context.problem(options.id);
  return begin_round(context, book, problem,
                     {&choose_language(context, options.language), round::Mode::kMock,
                      options.minutes},
                     ways);
}

}  // namespace gavel::cli
