// G10: a slow solution is slow on any machine, not by a hair on this one.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "gavel/judge/language.h"
#include "verify/check_table.h"

namespace gavel::judge {
namespace {

// Programs are stopped at 1.5 times the limit: beyond it nothing is known, and nothing need be.
constexpr double kMargin = 1.5;

double seconds(nanoseconds time) { return std::chrono::duration<double>(time).count(); }

bool is_slow_label(const SolutionSpec& solution) {
  return solution.verdicts == std::vector{Verdict::kTimeLimit};
}

void check_slow(Verification& v, const SolutionReport& report) {
  const TestResult* slowest = report.judgement.slowest();
  const double limit = seconds(report.judgement.time_limit.limit);
  if (slowest == nullptr || report.judgement.verdict != Verdict::kTimeLimit || limit <= 0) return;
  const double times = seconds(slowest->cpu) / limit;
  // A little is lost between the stop and the last look at the clock.
  if (times >= kMargin - 0.02 || slowest->verdict == Verdict::kIdle) return;
  v.warn(report.solution->place,
         fmt::format("{} takes {:.2f} s at most, only {:.1f} x the limit of {:.1f} s",
                     report.solution->name, seconds(slowest->cpu), times, limit),
         "make the largest tests larger: a faster machine would accept it");
}

void check_near_limit(Verification& v, const SolutionReport& report) {
  const TestResult* slowest = report.judgement.slowest();
  const double limit = seconds(report.judgement.time_limit.limit);
  if (slowest == nullptr || report.judgement.verdict != Verdict::kAccepted) return;
  if (seconds(slowest->cpu) * kMargin <= limit) return;
  v.warn(report.solution->place,
         fmt::format("{} takes {:.2f} s of {:.1f} s", report.solution->name,
                     seconds(slowest->cpu), limit),
         "leave it room: raise `limits: {time}`, or drop it and let the references decide");
}

/// "cpp 0.5 s, python 1.2 s, go DEFAULTED": where no accepted solution was measured.
std::string limits_text(Verification& v) {
  std::set<std::string> measured;
  std::string text;
  for (const SolutionReport& report : v.solutions()) {
    if (!must_pass(*report.solution) || !measured.insert(report.solution->language).second) continue;
    text += fmt::format("{}{} {:.1f} s", text.empty() ? "" : ", ", report.solution->language,
                        seconds(report.judgement.time_limit.limit));
  }
  for (const Language* language : languages()) {
    if (measured.contains(std::string(language->id()))) continue;
    text += fmt::format("{}{} DEFAULTED", text.empty() ? "" : ", ", language->id());
  }
  return text;
}

}  // namespace

void check_time_margins(Verification& v) {
  for (const SolutionReport& report : v.solutions()) {
    if (is_slow_label(*report.solution)) check_slow(v, report);
    if (must_pass(*report.solution)) check_near_limit(v, report);
  }
  v.note("limits: " + limits_text(v));
}

}  // namespace gavel::judge
