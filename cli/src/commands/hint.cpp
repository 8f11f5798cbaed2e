#include <fmt/format.h>

#include <algorithm>

#include "command_error.h"
#include "commands/commands.h"
#include "json_output_round.h"
#include "output.h"
#include "round/round_book.h"

namespace gavel::cli {
namespace {

/// Whether what a hint waits for has been seen: "fails NAME" of the last submit's failing test or
/// group, "time ..." of a time limit.
bool is_shown_by(const round::Round& round, const std::string& when) {
  if (round.submits.empty() || round.submits.back().accepted()) return false;
  const round::Attempt& last = round.submits.back();
  if (when.rfind("fails ", 0) == 0) {
    const std::string name = when.substr(6);
    return name == last.failing || name == last.failing_group;
  }
  return when.rfind("time", 0) == 0 && last.verdict == "tle";
}

bool is_opened(const round::Round& round, std::size_t index) {
  return std::any_of(round.hints.begin(), round.hints.end(), [&](const round::OpenedHint& hint) {
    return hint.index == static_cast<int>(index);
  });
}

/// What fits the failure just seen comes before what is only the next step.
std::optional<std::size_t> next_hint(const judge::Problem& problem, const round::Round& round) {
  std::optional<std::size_t> progressive;
  for (std::size_t i = 0; i < problem.hints.size(); ++i) {
    if (is_opened(round, i)) continue;
    if (problem.hints[i].when.empty()) {
      if (!progressive) progressive = i;
    } else if (is_shown_by(round, problem.hints[i].when)) {
      return i;
    }
  }
  return progressive;
}

void show(Context& context, int number, int total, const std::string& text) {
  if (context.global().json) return print(hint_json(number, total, text));
  print_screen(context, context.look().wrapped(
                            fmt::format("Hint {} of {}   {}", number, total, context.look().printable(text))));
}

}  // namespace

ExitCode run_command(Context& context, const HintOptions& options) {
  RoundBook book;
  round::Round open = book.require_open();
  if (open.mode == round::Mode::kMock) {
    throw CommandError(ExitCode::kUsage, "C030", "a mock has no hints",
                       "an interviewer would let you ask: `gavel ask \"...\"`");
  }
  const judge::Problem problem = context.problem(open.problem);
  const int total = static_cast<int>(problem.hints.size());
  const int wanted = options.level > 0 ? options.level : static_cast<int>(open.hints.size()) + 1;
  if (static_cast<int>(open.hints.size()) >= wanted) {
    const round::OpenedHint& hint = open.hints[static_cast<std::size_t>(wanted) - 1];
    show(context, wanted, total, problem.hints.at(static_cast<std::size_t>(hint.index)).say);
    return ExitCode::kOk;
  }
  std::optional<std::size_t> index;
  while (static_cast<int>(open.hints.size()) < wanted) {
    index = next_hint(problem, open);
    if (!index) {
      throw CommandError(ExitCode::kNotFound, "C031",
                         fmt::format("no further hint; {} opened", open.hints.size()),
                         "some wait for a submit that fails in a certain way");
    }
    book.add(open.number, round::EventKind::kHintOpened, {{"index", std::to_string(*index)}});
    open = book.find(open.number);
  }
  show(context, wanted, total, problem.hints[*index].say);
  return ExitCode::kOk;
}

}  // namespace gavel::cli
