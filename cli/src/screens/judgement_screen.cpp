#include "screens/judgement_screen.h"

#include <fmt/format.h>

#include "gavel/judge/language.h"

#include "screens/compile_error_screen.h"
#include "screens/counterexample_screen.h"
#include "screens/failure_screen.h"
#include "terminal/wrap.h"
#include "units.h"

namespace gavel::cli {
namespace {

using judge::Judgement;
using judge::TestResult;
using judge::Verdict;

/// "sample 3/3   basic 12/12   edge 9 ok, then stopped   scale not run"
std::string groups_line(const Judgement& judgement, const Look& look) {
  std::vector<std::string> parts;
  for (const judge::GroupResult& group : judgement.groups) {
    std::string text;
    if (group.run == 0) {
      text = look.dim(fmt::format("{} not run", to_string(group.group)));
    } else if (group.run < group.total) {
      text = fmt::format("{} {} ok, then stopped", to_string(group.group), group.passed);
    } else {
      text = fmt::format("{} {}/{}", to_string(group.group), group.passed, group.total);
    }
    parts.push_back(std::move(text));
  }
  return terminal::wrapped_parts(parts, look.width, "  ");
}

int count_tests(const Judgement& judgement) {
  int total = 0;
  for (const judge::GroupResult& group : judgement.groups) total += group.total;
  return total;
}

std::string peak_text(const Judgement& judgement) {
  std::uint64_t peak = 0;
  for (const TestResult& test : judgement.tests) peak = std::max(peak, test.peak_memory.count);
  return fmt::format("{} of {}", size_text(peak), size_text(judgement.memory_limit.count));
}

std::string accepted(const Judgement& judgement, const Look& look) {
  const int total = count_tests(judgement);
  std::vector<std::string> parts = {look.good("Accepted"), fmt::format("{} of {}", total, total)};
  if (const TestResult* slowest = judgement.slowest()) {
    parts.push_back(fmt::format("slowest {}  {} of {:.1f} s", slowest->name,
                                duration_text(slowest->cpu),
                                std::chrono::duration<double>(judgement.time_limit.limit).count()));
  }
  parts.push_back(peak_text(judgement));
  return terminal::wrapped_parts(parts, look.width, "  ");
}

/// The source line that a failure points at, as an editor shows it.
std::string source_line(const ChosenSolution& chosen, int line, const Look& look) {
  std::size_t begin = 0;
  for (int i = 1; i < line && begin != std::string::npos; ++i) {
    begin = chosen.submission.source.find('\n', begin);
    if (begin != std::string::npos) ++begin;
  }
  if (line < 1 || begin >= chosen.submission.source.size()) return {};
  const std::size_t end = chosen.submission.source.find('\n', begin);
  return fmt::format("  {:>4} | {}\n", line,
                     look.printable(chosen.submission.source.substr(begin, end - begin)));
}

std::string failure_line(const TestResult& test, const Judgement& judgement, const Look& look) {
  std::string line =
      fmt::format("{}   {}", look.bad(std::string(to_string(test.verdict))), test.name);
  if (test.verdict == Verdict::kTimeLimit) {
    line += fmt::format("   {}, the limit is {:.1f} s", test.reason,
                        std::chrono::duration<double>(judgement.time_limit.limit).count());
  } else if (!test.reason.empty()) {
    line += "   " + look.printable(test.reason);
  }
  return line + "\n";
}

std::string failed(const Judgement& judgement, const ChosenSolution& chosen, const Look& look,
                   const JudgementView& view) {
  const TestResult& test = *judgement.first_failure();
  std::string screen = failure_line(test, judgement, look);
  const bool hidden = test.group != judge::Group::kSample && test.group != judge::Group::kOwn;
  if (hidden && !view.reveal_hidden) {
    return screen + look.dim(view.in_mock ? "  a mock shows no hidden test\n"
                                          : "  a hidden test; --reveal full shows it\n");
  }
  if (!test.failure.cause.empty()) {
    screen += fmt::format("  line {}: {}\n", test.failure.line, look.printable(test.failure.cause));
  }
  screen += source_line(chosen, test.failure.line, look);
  if (test.hot_line) {
    screen += fmt::format("  line {} takes {} % of the time\n", test.hot_line->line,
                          test.hot_line->percent);
    screen += source_line(chosen, test.hot_line->line, look);
  }
  const judge::Counterexample* smaller =
      judgement.counterexample ? &*judgement.counterexample : nullptr;
  if (!smaller || view.whole_test) {
    screen += failed_test(chosen.problem, test, look, view.full);
    screen += own_prints(chosen.problem, test, look);
  }
  if (smaller) {
    screen += counterexample_screen(chosen.problem, test.input, *smaller, look, view.full);
  }
  return screen;
}

/// The failures behind the first one, a line each; where hidden tests stay hidden, their number has
/// to do.
std::string other_failures(const Judgement& judgement, const Look& look,
                           const JudgementView& view) {
  if (!view.all_failures || !view.reveal_hidden) return {};
  std::string lines;
  for (const TestResult& test : judgement.tests) {
    if (test.verdict == Verdict::kAccepted || &test == judgement.first_failure()) continue;
    lines += fmt::format("{}   {}\n", look.bad(std::string(to_string(test.verdict))), test.name);
  }
  return lines;
}

std::string next_step(const Judgement& judgement, const JudgementView& view) {
  const TestResult* failure = judgement.first_failure();
  if (!failure) return view.samples_only ? "Next: gavel submit\n" : "";
  int failing = 0;
  for (const TestResult& test : judgement.tests) failing += test.verdict != Verdict::kAccepted;
  const auto total = static_cast<int>(judgement.tests.size());
  std::string line = total == 1 ? std::string("It fails.")
                     : failing == total
                         ? fmt::format("All {} fail.", total)
                         : fmt::format("{} of {} fail{}.", failing, total, failing == 1 ? "s" : "");
  if (view.samples_only) {
    const std::string name = failure->name.rfind("sample-", 0) == 0
                                 ? failure->name.substr(std::string("sample-").size())
                                 : failure->name;
    return line + fmt::format("   Again: gavel run --case {}\n", name);
  }
  return line + (view.all_failures ? "\n" : "   All failures: gavel submit --keep-going\n");
}

std::string limit_line(const Judgement& judgement, const Look& look) {
  if (judgement.time_limit.basis.empty()) return {};
  return look.wrapped(fmt::format("Time limit {:.1f} s: {}",
                                  std::chrono::duration<double>(judgement.time_limit.limit).count(),
                                  judgement.time_limit.basis));
}

std::string each_test(const Judgement& judgement, const Look& look) {
  std::string lines;
  for (const TestResult& test : judgement.tests) {
    const bool good = test.verdict == Verdict::kAccepted;
    const std::string verdict(to_string(test.verdict));
    lines += fmt::format("  {:<16} {} {}\n", test.name, good ? look.good("ok") : look.bad(verdict),
                         look.dim(duration_text(test.cpu)));
  }
  return lines;
}

}  // namespace

std::string judgement_screen(const Judgement& judgement, const ChosenSolution& chosen,
                             const Look& look, const JudgementView& view) {
  if (judgement.compile_error) return compile_error_screen(judgement, look, view.full);
  if (judgement.verdict == Verdict::kJudgeError) {
    return fmt::format("{}   {}\n  not your solution's fault; see `gavel doctor`\n",
                       look.bad("Judge error"), look.printable(judgement.judge_error));
  }
  std::string screen = look.dim(fmt::format("{}   {}\n", judgement.file_name, judgement.toolchain));
  screen += view.samples_only ? each_test(judgement, look) : groups_line(judgement, look);
  screen += judgement.verdict == Verdict::kAccepted
                ? accepted(judgement, look)
                : failed(judgement, chosen, look, view) + other_failures(judgement, look, view);
  if (!view.clock.empty()) screen += "Round  " + view.clock + "\n";
  for (const std::string& line : view.about_round) screen += look.wrapped(line);
  if (!view.samples_only) screen += limit_line(judgement, look);
  for (const std::string& note : judgement.notes) screen += look.wrapped("Note: " + note);
  if (!judgement.isolation.full()) {
    screen += look.bad("Sandbox: weak") + "   some layers are missing; see `gavel doctor`\n";
  }
  return screen + next_step(judgement, view);
}

}  // namespace gavel::cli
