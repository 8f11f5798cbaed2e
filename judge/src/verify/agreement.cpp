#include "verify/agreement.h"

#include <algorithm>
#include <chrono>
#include <vector>

#include <fmt/format.h>

#include "gavel/judge/judge.h"
#include "gavel/judge/stress.h"

#include "verify/judge_solutions.h"
#include "verify/side_by_side.h"

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;

// As many as the check promises. A brute force may be slow at them, and a program that is started
// anew for each case in a language that starts slowly: so time ends it too.
constexpr std::uint64_t kCases = 500;
constexpr nanoseconds kTime = 20s;

/// Right wherever it is done in time: accepted, or slow or greedy without a word of being wrong.
bool claims_to_be_right(const SolutionSpec& solution) {
  return allows(solution, Verdict::kAccepted) && !allows(solution, Verdict::kWrongAnswer) &&
         !allows(solution, Verdict::kRuntimeError);
}

/// Answers of an interactive problem are not compared with anything.
bool can_be_compared(const Problem& problem) {
  return problem.kind != Kind::kInteractive && can_draw_inputs(problem);
}

void report_difference(Verification& v, const SolutionSpec& other, const StressReport& report) {
  const TestResult& result = report.failure->result;
  v.error(other.place,
          fmt::format("{} and {} differ on case {} of seed {}: {}", other.name, report.against,
                      report.failure->index, report.seed,
                      result.reason.empty() ? result.check.note : result.reason),
          fmt::format("one of the two is wrong; `gavel stress {} --problem {} --against {}` shows "
                      "a small case",
                      other.file.empty() ? other.name : other.file.filename().string(),
                      v.problem().id, report.against));
}

/// With the accepted solution that answers soonest: what agrees with it agrees with the reference
/// when that does, too, and a slow reference does not have to answer for each of the others.
StressReport compare(Verification& v, const SolutionSpec& other) {
  return v.judge().stress(v.problem(), as_submission(other),
                          {.time = kTime,
                           .count = kCases,
                           .profile = {},
                           .at_most = other.max,
                           .against = {},
                           .shrink = false});
}

/// On how many cases they agreed; none when there is something else to say, and it is said.
std::uint64_t agreed_cases(Verification& v, const SolutionSpec& other,
                           const StressReport& report) {
  if (report.verdict == Verdict::kJudgeError) {
    v.warn(other.place, fmt::format("{} could not be compared: {}", other.name, report.judge_error),
           "see `gavel doctor`");
    return 0;
  }
  // A brute force that its label lets be slow agreed until then.
  if (!report.failure) return report.cases;
  if (allows(other, report.verdict)) return report.cases - 1;
  report_difference(v, other, report);
  return 0;
}

std::vector<const SolutionSpec*> claimants(Verification& v) {
  std::vector<const SolutionSpec*> found;
  for (const SolutionReport& report : v.solutions()) {
    if (claims_to_be_right(*report.solution)) found.push_back(report.solution);
  }
  return found;
}

}  // namespace

void check_agreement(Verification& v) {
  const std::vector<const SolutionSpec*> all = claimants(v);
  if (all.size() < 2) {
    return v.note("only one accepted solution: nothing contradicts a mistake in it");
  }
  if (!can_be_compared(v.problem())) return;
  std::vector<StressReport> reports(all.size());
  side_by_side(all.size(), v.plan().jobs,
               [&](std::size_t i) { reports[i] = compare(v, *all[i]); });
  int agree = 0;
  std::vector<std::string> short_of_time;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (reports[i].against == all[i]->name) continue;
    const std::uint64_t cases = agreed_cases(v, *all[i], reports[i]);
    if (cases == 0) continue;
    ++agree;
    if (cases < kCases) short_of_time.push_back(fmt::format("{} on {}", all[i]->name, cases));
  }
  if (agree == 0) return;
  const std::string but = short_of_time.empty() ? "" : "; " + listed(short_of_time);
  v.note(fmt::format("{} accepted solutions agree on {} small cases{}", agree + 1, kCases, but));
}

}  // namespace gavel::judge
