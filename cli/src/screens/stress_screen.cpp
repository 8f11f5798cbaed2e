#include "screens/stress_screen.h"

#include <fmt/format.h>

#include "screens/compile_error_screen.h"
#include "screens/counterexample_screen.h"
#include "screens/failure_screen.h"
#include "units.h"

namespace gavel::cli {
namespace {

using judge::StressReport;

std::string amount(const StressReport& report) {
  const double seconds = std::chrono::duration<double>(report.wall).count();
  std::string text = fmt::format("{} case{} in {}", report.cases, report.cases == 1 ? "" : "s",
                                 duration_text(report.wall));
  if (report.cases > 0 && seconds > 0.5) {
    text += fmt::format(" ({:.0f} a second)", static_cast<double>(report.cases) / seconds);
  }
  return text + fmt::format(", sizes up to {}", report.largest_size);
}

std::string again(const StressReport& report) {
  return fmt::format("Again: gavel stress --seed {}", report.seed);
}

std::string failed(const StressReport& report, const ChosenSolution& chosen, const Look& look,
                   bool full) {
  const judge::StressFailure& failure = *report.failure;
  const judge::TestResult& result = failure.result;
  std::string screen = look.bad(std::string(to_string(report.verdict)));
  screen += fmt::format("   case {}", failure.index);
  if (!failure.profile.empty()) screen += fmt::format(" (profile {})", failure.profile);
  if (!result.reason.empty()) screen += "   " + look.printable(result.reason);
  screen += "\n";
  if (failure.counterexample) {
    screen += counterexample_screen(chosen.problem, result.input, *failure.counterexample, look,
                                    full);
  } else {
    screen += failed_test(chosen.problem, result, look, full);
    screen += own_prints(chosen.problem, result, look);
  }
  return screen + look.dim(fmt::format("Found after {}\n", amount(report)));
}

}  // namespace

std::string stress_screen(const StressReport& report, const ChosenSolution& chosen,
                          const Look& look, bool full) {
  if (report.compile_error) {
    judge::Judgement judgement;
    judgement.file_name = report.file_name;
    judgement.compile_error = report.compile_error;
    return compile_error_screen(judgement, look, full);
  }
  if (report.verdict == judge::Verdict::kJudgeError) {
    return fmt::format("{}   {}\n  not your solution's fault; see `gavel doctor`\n",
                       look.bad("Judge error"), look.printable(report.judge_error));
  }
  std::string screen = look.dim(fmt::format("{}   {}   against {}   seed {}\n", report.file_name,
                                            report.toolchain, report.against, report.seed));
  if (report.failure) {
    screen += failed(report, chosen, look, full);
  } else {
    screen += fmt::format("{}   {}\n", look.good("No difference"), amount(report));
  }
  if (report.interrupted) screen += "Stopped before the time was over\n";
  for (const std::string& note : report.notes) screen += look.wrapped("Note: " + note);
  return screen + again(report) + "\n";
}

}  // namespace gavel::cli
