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

// Two solutions that were written independently and differ rarely do so on more than one of so
// many; a brute force may need very long for them.
constexpr std::uint64_t kCases = 500;
constexpr nanoseconds kTime = 60s;

bool allows(const SolutionSpec& solution, Verdict verdict) {
  return std::find(solution.verdicts.begin(), solution.verdicts.end(), verdict) !=
         solution.verdicts.end();
}

/// Right wherever it is done in time: accepted, or slow or greedy without a word of being wrong.
bool claims_to_be_right(const SolutionSpec& solution) {
  return allows(solution, Verdict::kAccepted) && !allows(solution, Verdict::kWrongAnswer) &&
         !allows(solution, Verdict::kRuntimeError);
}

/// Text has to be written somehow, and answers have to be comparable.
bool can_be_drawn(const Problem& problem) {
  const bool text_only = is_program(problem.kind) && problem.layout.empty();
  return problem.kind != Kind::kInteractive && problem.input_domain &&
         !problem.input_domain->lines.empty() && !text_only;
}

std::string described(const StressFailure& failure) {
  const TestResult& result =
      failure.counterexample ? failure.counterexample->result : failure.result;
  return result.reason.empty() ? result.check.note : result.reason;
}

/// False when they differ, which has been reported.
bool agrees(Verification& v, const SolutionSpec& reference, const SolutionSpec& other,
            std::uint64_t& cases) {
  const StressReport report = v.judge().stress(v.problem(), as_submission(other),
                                               {.time = kTime,
                                                .count = kCases,
                                                .profile = {},
                                                .at_most = other.max,
                                                .against = as_submission(reference),
                                                .shrink = false});
  cases = report.cases;
  const bool judged = report.verdict != Verdict::kJudgeError && !report.compile_error;
  if (!judged || !report.failure || allows(other, report.verdict)) return true;
  v.error(
      other.place,
      fmt::format("{} and the reference {} differ on case {} of seed {}: {}", other.name,
                  reference.name, report.failure->index, report.seed, described(*report.failure)),
      fmt::format("one of the two is wrong; `gavel stress {} --problem {} --against {}` shows a "
                  "small case",
                  other.file.empty() ? other.name : other.file.filename().string(), v.problem().id,
                  reference.name));
  return false;
}

}  // namespace

void check_agreement(Verification& v) {
  const SolutionSpec* reference = v.problem().reference();
  int compared = 0;
  std::uint64_t fewest = kCases;
  for (const SolutionReport& report : v.solutions()) {
    const SolutionSpec& other = *report.solution;
    if (&other == reference || !claims_to_be_right(other)) continue;
    ++compared;
    if (!can_be_drawn(v.problem())) continue;
    std::uint64_t cases = kCases;
    if (!agrees(v, *reference, other, cases)) return;
    fewest = std::min(fewest, cases);
  }
  if (compared == 0)
    return v.note("only one accepted solution: nothing contradicts a mistake in it");
  if (!can_be_drawn(v.problem())) return;
  v.note(fmt::format("{} more {} with the reference on {}{} small cases", compared,
                     compared == 1 ? "solution agrees" : "solutions agree",
                     fewest < kCases ? "at least " : "", fewest));
}

}  // namespace gavel::judge
