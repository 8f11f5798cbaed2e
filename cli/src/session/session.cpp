#include "session/session.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include "gavel/round/clock.h"
#include "gavel/round/store_error.h"

#include "command_error.h"
#include "commands/commands.h"
#include "output.h"
#include "round/answers.h"
#include "round/problem_facts.h"
#include "round/round_end.h"
#include "screens/judgement_screen.h"
#include "session/debounce.h"
#include "session/footer.h"
#include "session/keyboard.h"
#include "session/sample_run.h"
#include "session/save_watch.h"
#include "session/suspension.h"
#include "terminal/stream.h"
#include "terminal/wrap.h"

namespace gavel::cli {
namespace {

using round::clock_text;
using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kQuiet{150};
constexpr int kTickMilliseconds = 200;  // How late what another process did is noticed at most.

/// Says once each that 10, 5 and 1 minutes are left and that the time is up.
class TimeCalls {
 public:
  std::string due(const round::Clock& clock) {
    if (!clock.left || clock.paused) return {};
    std::string call;
    for (; next_ < kMinutes.size(); ++next_) {
      if (*clock.left > std::chrono::minutes(kMinutes[next_])) break;
      call = kMinutes[next_] == 0 ? "time is up"
                                  : fmt::format("{} minute{} left", kMinutes[next_],
                                                kMinutes[next_] == 1 ? "" : "s");
    }
    return call;
  }

 private:
  static constexpr std::array<int, 4> kMinutes = {10, 5, 1, 0};
  std::size_t next_ = 0;
};

class Session {
 public:
  Session(Context& context, RoundBook& book, std::int64_t number)
      : context_(context),
        book_(book),
        round_(book.find(number)),
        plain_(!terminal::may_redraw(terminal::look_at(STDOUT_FILENO))),
        footer_(plain_ ? Footer::Write() : [](std::string_view text) { print(text); }),
        keyboard_(plain_),
        watch_(round_.file),
        samples_(context) {
    (void)calls_.due(clock_of(round_, current_time()));
    take_terminal();
    if (plain_)
      line("keys: n note, r result, a ask, h hint, s submit, p pause, q quit; then Enter");
    rerun();
  }

  ExitCode run() {
    while (!ended_) {
      refresh();
      wait();
      if (Context::interrupted().load()) return interrupted();
      if (suspension_.take()) suspend();
      if (watch_.take()) debounce_.note(SteadyClock::now());
      if (debounce_.take(SteadyClock::now())) on_save();
      if (auto outcome = samples_.take()) on_result(std::move(*outcome));
      while (!ended_) {
        const auto key = keyboard_.take();
        if (!key) break;
        on_key(*key);
      }
    }
    footer_.erase();
    return status_;
  }

 private:
  /// The store says how the round stands: another terminal may have changed it.
  void refresh() {
    const round::TimePoint now = current_time();
    if (now - read_at_ >= std::chrono::seconds(1) || dirty_) {
      round_ = book_.find(round_.number);
      read_at_ = now;
      dirty_ = false;
    }
    const round::Clock clock = clock_of(round_, now);
    if (!round_.open()) {
      line(fmt::format("round {} has ended", round_.number));
      ended_ = true;
      return;
    }
    if (const std::string call = calls_.due(clock); !call.empty()) line(call);
    if (is_over(round_, now)) return end_mock();
    // The window may have another width by now.
    footer_.show(footer_lines(round_, clock, Look::for_standard_output(context_.global())));
  }

  void wait() {
    pollfd sources[] = {{STDIN_FILENO, POLLIN, 0},
                        {watch_.fd(), POLLIN, 0},
                        {samples_.fd(), POLLIN, 0},
                        {Context::interruption(), POLLIN, 0}};
    const auto quiet = debounce_.wait(SteadyClock::now());
    const int timeout = quiet ? std::min<int>(static_cast<int>(quiet->count()), kTickMilliseconds)
                              : kTickMilliseconds;
    if (!ended_) poll(sources, std::size(sources), timeout);
  }

  void line(const std::string& text) {
    footer_.erase();
    const std::string time = clock_text(round_.clock_at(current_time()));
    const Look& look = context_.look();
    print(look.finished(
        terminal::wrapped(text, look.width, fmt::format("  {:>5}  ", time), std::string(9, ' '))));
  }

  void on_save() {
    book_.add(round_.number, round::EventKind::kSaved, {{"file", round_.file}});
    ++saves_;
    dirty_ = true;
    rerun();
  }

  void rerun() {
    try {
      samples_.start(choose_solution(
          context_, {.file = round_.file, .problem = round_.problem, .language = round_.language}));
    } catch (const CommandError& error) {
      line(error.what());  // Saved and gone again: some editors do that.
    }
  }

  void on_result(SampleRun::Outcome outcome) {
    if (!outcome.judgement) {
      line("cannot be judged: " + outcome.error);
      return;
    }
    const judge::Judgement& judgement = *outcome.judgement;
    const round::EventData data = attempt_data(judgement, false, outcome.own_cases);
    // What was there before the first save is no attempt.
    if (saves_ > 0) book_.add(round_.number, round::EventKind::kRan, data);
    dirty_ = true;
    std::string text = saves_ > 0 ? fmt::format("save {}   ", saves_) : std::string();
    text += fmt::format("samples {} of {}", data.at("passed"), data.at("total"));
    if (saves_ == 0 && round_.saves.empty()) {
      text += "   nothing saved yet";  // That the starter solves nothing needs no explanation.
    } else if (judgement.verdict != judge::Verdict::kAccepted) {
      text += fmt::format("   {}", to_string(judgement.verdict));
      if (const auto* failure = judgement.first_failure()) text += ", " + failure->name;
      text += "   (r shows it)";
    }
    line(text);
    last_ = std::move(outcome);
  }

  void on_key(char key) {
    switch (key) {
      case '\0':
        return quit(ExitCode::kOk);
      case 'n':
        return with_prompt("note", [&](const std::string& text) {
          (void)run_command(context_, NoteOptions{text});
        });
      case 'a':
        return with_prompt("ask", [&](const std::string& text) {
          (void)run_command(context_, AskOptions{text, {}});
        });
      case 'h':
        return on_terminal([&] { (void)run_command(context_, HintOptions{}); });
      case 'r':
        return show_last();
      case 's':
        return submit();
      case 'p':
      case 'q':
        return quit(ExitCode::kOk);
      default:
        return;
    }
  }

  /// Runs a command with the terminal as it was before the session; its complaints are lines here.
  template <typename Work>
  void on_terminal(Work work) {
    footer_.erase();
    give_terminal_back();
    try {
      work();
    } catch (const CommandError& error) {
      print(fmt::format("  {}{}\n", error.what(), error.help().empty() ? "" : "; " + error.help()));
    } catch (const judge::InputError& error) {
      print(fmt::format("  {}\n", error.what()));
    } catch (const PromptInterrupted&) {
      Context::interrupt();
    } catch (const judge::Cancelled&) {
      Context::interrupt();
    }
    take_terminal();
    dirty_ = true;
  }

  void take_terminal() {
    if (plain_) return;
    keyboard_.grab();
    suspension_.hold();
  }

  void give_terminal_back() {
    keyboard_.release();
    suspension_.let_go();
  }

  template <typename Use>
  void with_prompt(const std::string& word, Use use) {
    on_terminal([&] {
      const auto answers = find_answers(context_, {});
      if (!answers) return;
      if (const auto text = answers->next("", "  " + word + "> ")) use(*text);
    });
  }

  void show_last() {
    if (!last_ || !last_->judgement) return rerun();
    on_terminal([&] {
      print_screen(context_, judgement_screen(*last_->judgement, *last_->solution, context_.look(),
                                              {.samples_only = true}));
    });
  }

  /// A stopped session watches no clock of a run, so that none goes on meanwhile.
  void suspend() {
    const bool interrupts_run = samples_.running();
    samples_.stop();
    on_terminal([] { Suspension::stop(); });
    if (interrupts_run) rerun();
  }

  void submit() {
    samples_.stop();
    on_terminal([&] {
      const SubmitOptions options{
          .choice = {.file = round_.file, .problem = round_.problem, .language = round_.language}};
      (void)run_command(context_, options);
    });
  }

  void end_mock() {
    samples_.stop();
    on_terminal([&] { status_ = run_command(context_, EndOptions{}); });
    ended_ = true;
  }

  void quit(ExitCode status) {
    footer_.erase();
    if (round_.mode == round::Mode::kMock) {
      print("  the clock runs on; `gavel start` brings you back\n");
    } else if (round_.open()) {
      book_.add(round_.number, round::EventKind::kPaused);
      print(fmt::format("  paused {}; `gavel start` goes on\n",
                        clock_phrase(round_, round_.clock_at(current_time()))));
    }
    status_ = status;
    ended_ = true;
  }

  ExitCode interrupted() {
    quit(ExitCode::kInterrupted);
    return status_;
  }

  Context& context_;
  RoundBook& book_;
  round::Round round_;
  bool plain_;
  Footer footer_;
  Keyboard keyboard_;
  Suspension suspension_;
  SaveWatch watch_;
  SampleRun samples_;
  Debounce debounce_{kQuiet};
  TimeCalls calls_;
  std::optional<SampleRun::Outcome> last_;
  round::TimePoint read_at_{};
  int saves_ = 0;
  bool dirty_ = false, ended_ = false;
  ExitCode status_ = ExitCode::kOk;
};

}  // namespace

ExitCode play_session(Context& context, RoundBook& book, std::int64_t number) {
  return Session(context, book, number).run();
}

}  // namespace gavel::cli
