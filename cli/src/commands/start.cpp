#include <random>

#include <fmt/format.h>

#include "gavel/round/clock.h"

#include "command_error.h"
#include "commands/commands.h"
#include "round/pack_problems.h"
#include "round/round_start.h"
#include "workspace/choose_language.h"

namespace gavel::cli {
namespace {

std::string drawn(Context& context) {
  const std::vector<std::string> ids = context.problem_ids();
  if (ids.empty())
    throw CommandError(ExitCode::kNotFound, "C006", "there are no problems", "--pack DIR");
  std::random_device device;
  return ids[std::uniform_int_distribution<std::size_t>(0, ids.size() - 1)(device)];
}

std::string wanted_id(Context& context, const RoundBook& book, const std::string& word) {
  if (word.empty()) {
    throw CommandError(ExitCode::kUsage, "C029", "which problem? No round is open to go on with",
                       "`gavel start next` takes the one that is due, `gavel list` shows all");
  }
  if (word == "random") return drawn(context);
  if (word != "next") return word;
  const Outlook seen = outlook(context, book.all(), {});
  if (!seen.next)
    throw CommandError(ExitCode::kNotFound, "C006", "there are no problems", "--pack DIR");
  return seen.next->problem;
}

RoundWish wish_for(Context& context, const judge::Problem& problem, const StartOptions& options) {
  const int minutes = options.untimed ? 0 : options.minutes > 0 ? options.minutes : problem.minutes;
  return {.language = &choose_language(context, options.language),
          .mode = options.free ? round::Mode::kFree : round::Mode::kPractice,
          .minutes = minutes,
          .then = {},
          .follows = {},
          .left = {}};
}

}  // namespace

ExitCode run_command(Context& context, const StartOptions& options) {
  RoundBook book;
  const RoundWays ways{options.answers, options.editor, options.fresh, options.detach,
                       options.no_edit};
  if (const auto open = book.open()) {
    if (!options.id.empty() && options.id != open->problem) {
      throw CommandError(
          ExitCode::kUsage, "C022",
          fmt::format("round {} on {} is open, {}", open->number, open->problem,
                      clock_phrase(*open, open->clock_at(current_time()))),
          "`gavel start` goes on with it; `gavel end`, or `gavel end --abandon`, ends it");
    }
    if (!options.language.empty() && language_named(options.language).id() != open->language) {
      throw CommandError(ExitCode::kUsage, "C022",
                         fmt::format("round {} is in {}", open->number, open->language),
                         "one language a round; `gavel end --abandon` ends it");
    }
    return play_round(context, book, *open, context.problem(open->problem), ways);
  }
  const judge::Problem problem = context.problem(wanted_id(context, book, options.id));
  return begin_round(context, book, problem, wish_for(context, problem, options), ways);
}

}  // namespace gavel::cli
