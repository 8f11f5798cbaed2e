// G14: a hint that waits for evidence is of use only if some solution shows it. That the names in
// `when` exist is the loader's to say.
#include <fmt/format.h>

#include <algorithm>

#include "verify/check_table.h"

namespace gavel::judge {
namespace {

/// Costs are not measured here: a wrong or slow solution whose label names a cost counts as evidence.
bool names_cost(const SolutionSpec& solution) {
  return !must_pass(solution) && !solution.complexity.empty();
}

bool fires(const std::string& when, const SolutionReport& report) {
  const std::size_t blank = when.find(' ');
  const std::string subject = when.substr(0, blank);
  const std::string rest = blank == std::string::npos ? "" : when.substr(blank + 1);
  if (subject == "fails") return rejected_by(report.judgement, rest);
  if (subject == "verdict") {
    return std::any_of(report.seen.begin(), report.seen.end(),
                       [&](Verdict verdict) { return code(verdict) == rest; });
  }
  return names_cost(*report.solution);
}

}  // namespace

void check_hints_fire(Verification& v) {
  for (const Hint& hint : v.problem().hints) {
    if (hint.when.empty()) continue;
    const bool ever =
        std::any_of(v.solutions().begin(), v.solutions().end(),
                    [&](const SolutionReport& report) { return fires(hint.when, report); });
    if (ever) continue;
    v.warn(v.file(), fmt::format("no solution shows the hint `when: {}`", hint.when),
           "add the wrong or slow solution that it is meant for, or drop the hint");
  }
}

}  // namespace gavel::judge
