#include "verify/agreement.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "gavel/judge/judge.h"
#include "gavel/judge/stress.h"

#include "verify/judge_solutions.h"

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;

// As many as the check promises. A brute force may be slow at them, so time ends it too.
constexpr std::uint64_t kCases = 500;
constexpr nanoseconds kTime = 60s;

/// Right wherever it is done in time: accepted, or slow or greedy without a word of being wrong.
bool claims_to_be_right(const SolutionSpec& solution) {
  return allows(solution, Verdict::kAccepted) && !allows(solution, Verdict::kWrongAnswer) &&
         !allows(solution, Verdict::kRuntimeError);
}

/// Answers of an interactive problem are not compared with anything.
bool can_be_compared(const Problem& problem) {
  return problem.kind != Kind::kInteractive && can_draw_inputs(problem);
}

void report_difference(Verification& v, const SolutionSpec& reference, const SolutionSpec& other,
                       const StressReport& report) {
  const TestResult& result = report.failure->result;
  v.error(other.place,
          fmt::format("{} and the reference {} differ on case {} of seed {}: {}", other.name,
                      reference.name, report.failure->index, report.seed,
                      result.reason.empty() ? result.check.note : result.reason),
          fmt::format("one of the two is wrong; `gavel stress {} --problem {} --against {}` shows "
                      "a small case",
                      other.file.empty() ? other.name : other.file.filename().string(),
                      v.problem().id, reference.name));
}

/// On how many cases they agreed; none when there is something else to say, and it has been said.
std::uint64_t compare(Verification& v, const SolutionSpec& reference, const SolutionSpec& other) {
  const StressReport report = v.judge().stress(v.problem(), as_submission(other),
                                               {.time = kTime,
                                                .count = kCases,
                                                .profile = {},
                                                .at_most = other.max,
                                                .against = as_submission(reference),
                                                .shrink = false});
  if (report.verdict == Verdict::kJudgeError) {
    v.warn(other.place, fmt::format("{} could not be compared: {}", other.name, report.judge_error),
           "see `gavel doctor`");
    return 0;
  }
  // A brute force that its label lets be slow agreed until then.
  if (!report.failure) return report.cases;
  if (allows(other, report.verdict)) return report.cases - 1;
  report_difference(v, reference, other, report);
  return 0;
}

}  // namespace

void check_agreement(Verification& v) {
  const SolutionSpec* reference = v.problem().reference();
  const bool comparable = can_be_compared(v.problem());
  int claimed = 0, agree = 0;
  std::uint64_t fewest = kCases;
  for (const SolutionReport& report : v.solutions()) {
    if (report.solution == reference || !claims_to_be_right(*report.solution)) continue;
    ++claimed;
    const std::uint64_t cases = comparable ? compare(v, *reference, *report.solution) : 0;
    if (cases == 0) continue;
    ++agree;
    fewest = std::min(fewest, cases);
  }
  if (claimed == 0) {
    v.note("only one accepted solution: nothing contradicts a mistake in it");
  } else if (agree > 0) {
    v.note(fmt::format("{} more {} with the reference on {}{} small cases", agree,
                       agree == 1 ? "solution agrees" : "solutions agree",
                       fewest < kCases ? "at least " : "", fewest));
  }
}

}  // namespace gavel::judge
