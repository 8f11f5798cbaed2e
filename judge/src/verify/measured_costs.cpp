// G11: what the file says about costs is what solutions cost here, on the file's own data. A slow
// solution that measures as a fast one has data that hides it.
#include <fmt/format.h>

#include "gavel/judge/cost.h"
#include "gavel/judge/language.h"

#include "verify/check_table.h"

namespace gavel::judge {
namespace {

Submission source_of(const SolutionSpec& solution) {
  const Language* const language = find_language(solution.language);
  const std::string extension = language != nullptr ? std::string(language->extension()) : "";
  return {.language = solution.language,
          .source = read_solution(solution),
          .file_name = solution.file.empty() ? solution.name + extension
                                             : solution.file.filename().string()};
}

bool is_installed(const SolutionSpec& solution) {
  const Language* const language = find_language(solution.language);
  return language != nullptr && language->find_toolchain().has_value();
}

bool is_slow(const SolutionSpec& solution) {
  return !must_pass(solution) && !solution.complexity.empty();
}

void check_reference(Verification& v, const SolutionSpec& solution, const CostReport& report) {
  if (report.expected_time.agreement == Agreement::kWorse) {
    v.warn(solution.place,
            fmt::format("{} measures as {}, and `complexity.time` is {}", solution.name,
                        report.time_text, report.expected_time.stated),
            "correct the one that is wrong; `accept` takes classes that are as good");
  }
  if (report.expected_space.agreement == Agreement::kWorse) {
    v.warn(solution.place,
           fmt::format("{} needs {}, and `complexity.space` is {}", solution.name,
                       report.space_text, report.expected_space.stated),
           "correct the one that is wrong; memory beside the input counts");
  }
}

void check_slow(Verification& v, const SolutionSpec& solution, const CostReport& report) {
  const Agreement agreement = report.claimed_time.agreement;
  if (agreement == Agreement::kBetter) {
    v.warn(solution.place,
            fmt::format("{} is labelled {} and measures as {}", solution.name, solution.complexity,
                        report.time_text),
            "no profile's data makes it slow: add the one that does, or correct the label");
  } else if (agreement == Agreement::kWorse) {
    v.warn(solution.place,
            fmt::format("{} is labelled {} and measures as {}", solution.name, solution.complexity,
                        report.time_text),
            "correct the label");
  }
}

}  // namespace

void check_measured_costs(Verification& v) {
  if (v.problem().time_complexity.empty()) return v.skip("the file declares no cost");
  int measured = 0, open = 0;
  for (const SolutionSpec& solution : v.problem().solutions) {
    const bool slow = is_slow(solution);
    if ((!slow && !must_pass(solution)) || !is_installed(solution)) continue;
    CostOptions options;
    options.with_reference = false;
    if (slow) options.claimed_time = solution.complexity;
    const CostReport report = v.judge().cost(v.problem(), source_of(solution), options);
    if (report.axes.empty()) continue;
    ++measured;
    const Agreement agreement =
        slow ? report.claimed_time.agreement : report.expected_time.agreement;
    if (agreement == Agreement::kCannotTell || agreement == Agreement::kNotCompared) ++open;
    if (slow) {
      check_slow(v, solution, report);
    } else {
      check_reference(v, solution, report);
    }
  }
  if (measured == 0) return v.skip("no solution's cost could be measured");
  v.note(open == 0 ? fmt::format("{} measured", measured)
                   : fmt::format("{} measured, {} of them could not be told", measured, open));
}

}  // namespace gavel::judge
