#include "round/round_start.h"

#include <fmt/format.h>
#include <unistd.h>

#include "gavel/round/clock.h"

#include "command_error.h"
#include "json_output.h"
#include "output.h"
#include "round/gate_keeper.h"
#include "round/problem_facts.h"
#include "screens/problem_screen.h"
#include "screens/round_screen.h"
#include "session/session.h"
#include "workspace/choose_language.h"
#include "workspace/editor.h"
#include "workspace/workspace.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

fs::path target_folder(Context& context, const std::string& id) {
  if (!context.workspace()) {
    throw CommandError(ExitCode::kNotFound, "C011", "there is no workspace here",
                       "make one with `gavel init --yes`, or `gavel init DIR`");
  }
  return context.workspace()->folder / id;
}

bool gates_are_open(const round::Round& round) {
  if (round.mode == round::Mode::kFree) return false;
  for (const round::Gate gate : round::kGatesBeforeCode) {
    if (!round.gate(gate)) return true;
  }
  return false;
}

[[noreturn]] void throw_needs_answers(round::Mode mode) {
  throw CommandError(ExitCode::kNeedsAnswer, "C013", "a round asks questions before the code",
                     mode == round::Mode::kMock
                         ? "answer them with --answers FILE.yaml (gavel help round)"
                         : "answer them with --answers FILE.yaml, or leave them out with --free");
}

/// Moves the old solution to attempts/, under a name that is free.
fs::path archive(const fs::path& file) {
  const fs::path folder = file.parent_path() / "attempts";
  fs::create_directories(folder);
  const std::string name = minute_text(current_time());
  fs::path target = folder / (name + file.extension().string());
  for (int i = 2; fs::exists(target); ++i) {
    target = folder / fmt::format("{}-{}{}", name, i, file.extension().string());
  }
  fs::rename(file, target);
  return target;
}

struct Files {
  bool made = false;
  fs::path archived;
};

Files write_files(const round::Round& round, const judge::Problem& problem, bool fresh) {
  const fs::path file = round.file;
  Files files;
  if (fresh && fs::exists(file)) files.archived = archive(file);
  files.made = write_new_file(file, language_named(round.language).starter(problem));
  fs::create_directories(file.parent_path() / "cases");
  return files;
}

/// The statement is gavel's own: it is written anew, so that it never lags behind the problem.
void write_statement(const fs::path& solution, const judge::Problem& problem) {
  const fs::path folder = solution.parent_path();
  fs::create_directories(folder);
  replace_file(folder / "README.md", problem_markdown(problem));
}

/// Whoever is to ask about a problem has to see it first.
void show_beginning(Context& context, const round::Round& round, const judge::Problem& problem) {
  if (context.global().json) return;
  print_screen(context, round_heading(round, context.look()));
  const bool somebody_reads = round.mode == round::Mode::kMock || isatty(STDOUT_FILENO) == 1;
  if (somebody_reads && gates_are_open(round)) {
    print_screen(context, problem_screen(problem, context.look(), {}) + "\n");
  }
  advise(context,
         fmt::format("statement  {}", (fs::path(round.file).parent_path() / "README.md").string()));
}

void show_files(Context& context, const round::Round& round, const Files& files) {
  if (context.global().json) {
    return print(start_json(round.number, round.problem, round.language, round.file, files.made));
  }
  if (!files.archived.empty())
    print(fmt::format("moved the old one to {}\n", files.archived.string()));
  const std::string at = round::clock_text(round.clock_at(current_time()));
  print(files.made ? fmt::format("wrote {}   at {}\n", round.file, at)
                   : fmt::format("kept  {}   yours, untouched\n", round.file));
}

/// Ctrl-C saves what there is and stops the clock; that of a mock runs on.
ExitCode leave(RoundBook& book, const round::Round& round) {
  if (round.mode != round::Mode::kMock) book.add(round.number, round::EventKind::kPaused);
  return ExitCode::kInterrupted;
}

bool wants_session(const Context& context, const RoundWays& ways) {
  return !ways.detach && !context.global().json && !context.global().no_input &&
         isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1;
}

}  // namespace

round::Round record_start(Context& context, RoundBook& book, const judge::Problem& problem,
                          const RoundWish& wish) {
  const fs::path file =
      target_folder(context, problem.id) / fmt::format("solution{}", wish.language->extension());
  write_statement(file, problem);  // What cannot be written must not begin a round.
  round::EventData data = {{"problem", problem.id},
                           {"topic", problem.topic},
                           {"language", std::string(wish.language->id())},
                           {"file", file.string()},
                           {"mode", std::string(to_string(wish.mode))},
                           {"minutes", std::to_string(wish.minutes)},
                           {"open_points", std::to_string(problem.clarifications.size())},
                           {"named_edges", std::to_string(named_edges(problem).size())}};
  if (!wish.then.empty()) data["then"] = wish.then;
  if (!wish.follows.empty()) {
    data["follows"] = wish.follows;
    data["budget_ms"] = std::to_string(wish.left.count());
  }
  return book.begin(std::move(data));
}

ExitCode begin_round(Context& context, RoundBook& book, const judge::Problem& problem,
                     const RoundWish& wish, const RoundWays& ways) {
  (void)target_folder(context, problem.id);
  if (wish.mode != round::Mode::kFree && !find_answers(context, ways.answers)) {
    throw_needs_answers(wish.mode);
  }
  return play_round(context, book, record_start(context, book, problem, wish), problem, ways);
}

namespace {

/// The second problem of a mock, when the first has just ended.
std::optional<round::Round> following(RoundBook& book, const round::Round& round) {
  auto open = book.open();
  if (!open || open->follows != round.uid) return std::nullopt;
  return open;
}

}  // namespace

ExitCode play_round(Context& context, RoundBook& book, const round::Round& round,
                    const judge::Problem& problem, const RoundWays& ways) {
  if (round.paused_since) book.add(round.number, round::EventKind::kResumed);
  write_statement(round.file, problem);
  show_beginning(context, round, problem);
  const bool before_code = gates_are_open(round);
  if (before_code) {
    const std::unique_ptr<AnswerSource> answers = find_answers(context, ways.answers);
    if (!answers) throw_needs_answers(round.mode);
    try {
      GateKeeper(context, book, problem, *answers).before_code(round);
    } catch (const PromptInterrupted&) {
      return leave(book, round);
    }
  }
  // In a mock nobody starts from what was solved before, also not by coming back to the questions.
  const bool fresh = ways.fresh || (before_code && round.mode == round::Mode::kMock);
  const Files files = write_files(round, problem, fresh);
  show_files(context, book.find(round.number), files);
  if (!ways.no_edit) open_editor(context, round.file, ways.editor);
  if (wants_session(context, ways)) {
    const ExitCode status = play_session(context, book, round.number);
    const auto next = following(book, round);
    return next ? play_round(context, book, *next, context.problem(next->problem), ways) : status;
  }
  advise(context,
         fmt::format("Next:  cd {} && gavel run", fs::path(round.file).parent_path().string()));
  return ExitCode::kOk;
}

}  // namespace gavel::cli
