#include "verify/judge_solutions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <atomic>
#include <set>

#include "verify/side_by_side.h"
#include "verify/verification.h"

namespace gavel::judge {
namespace {

std::string verdict_codes(const std::vector<Verdict>& verdicts) {
  std::vector<std::string_view> codes;
  for (const Verdict verdict : verdicts) codes.push_back(code(verdict));
  return fmt::format("{}", fmt::join(codes, " or "));
}

std::string reason_of(const TestResult& failure) {
  return failure.reason.empty() ? failure.check.note : failure.reason;
}

std::string complaint_about(const SolutionReport& report) {
  const SolutionSpec& solution = *report.solution;
  const Judgement& judgement = report.judgement;
  if (!allows(solution, judgement.verdict)) {
    const TestResult* failure = judgement.first_failure();
    if (judgement.verdict == Verdict::kJudgeError) {
      return "it could not be judged: " + judgement.judge_error;
    }
    if (judgement.compile_error) return "it does not compile:\n" + judgement.compile_error->first;
    if (!failure) {
      return fmt::format("no test rejects it; its label says {}", verdict_codes(solution.verdicts));
    }
    return fmt::format("got {} on {} ({}), its label says {}", code(judgement.verdict),
                       failure->name, reason_of(*failure), verdict_codes(solution.verdicts));
  }
  for (const std::string& name : solution.fails) {
    if (!rejected_by(judgement, name)) return fmt::format("`{}` should reject it and does not", name);
  }
  return {};
}

// What else is busy on the machine can decide about one measurement, hardly about three.
constexpr int kMeasurements = 3;

SolutionReport judge_once(Judge& judge, const Problem& problem, const SolutionSpec& solution) {
  SolutionReport report{.solution = &solution};
  report.judgement = judge.judge(problem, as_submission(solution),
                                 {.keep_going = true, .rerun_alone = false});
  for (const TestResult& test : report.judgement.tests) {
    if (std::find(report.seen.begin(), report.seen.end(), test.verdict) == report.seen.end()) {
      report.seen.push_back(test.verdict);
    }
  }
  report.complaint = complaint_about(report);
  report.as_expected = report.complaint.empty();
  return report;
}

/// Whether a clock decided what is not as expected.
bool hangs_on_time(const SolutionReport& report) {
  return report.judgement.verdict == Verdict::kTimeLimit ||
         allows(*report.solution, Verdict::kTimeLimit);
}

SolutionReport report_on(Judge& judge, const Problem& problem, const SolutionSpec& solution) {
  SolutionReport report = judge_once(judge, problem, solution);
  for (int i = 1; i < kMeasurements && !report.as_expected && hangs_on_time(report); ++i) {
    report = judge_once(judge, problem, solution);
  }
  return report;
}

/// Limits are measured before anything else keeps the machine busy, and when nothing is left to
/// compile in between.
void measure_limits(Judge& judge, const Problem& problem,
                    const std::vector<const SolutionSpec*>& solutions, unsigned jobs) {
  side_by_side(solutions.size(), jobs, [&](std::size_t i) {
    (void)judge.compile(problem, as_submission(*solutions[i]));
  });
  std::set<std::string> languages;
  for (const SolutionSpec* solution : solutions) languages.insert(solution->language);
  for (const std::string& language : languages) (void)judge.time_limit(problem, language);
}

}  // namespace

Submission as_submission(const SolutionSpec& solution) {
  const Language* language = find_language(solution.language);
  const std::string extension = language ? std::string(language->extension()) : std::string();
  return {.language = solution.language,
          .source = read_solution(solution),
          .file_name = solution.file.empty() ? solution.name + extension
                                             : solution.file.filename().string()};
}

std::vector<SolutionReport> judge_solutions(Judge& judge, const Problem& problem,
                                            const std::vector<const SolutionSpec*>& solutions,
                                            unsigned jobs,
                                            const std::function<void(std::size_t)>& done) {
  measure_limits(judge, problem, solutions, jobs);
  std::vector<SolutionReport> reports(solutions.size());
  std::atomic<std::size_t> judged{0};
  side_by_side(solutions.size(), jobs, [&](std::size_t i) {
    reports[i] = report_on(judge, problem, *solutions[i]);
    done(++judged);
  });
  return reports;
}

}  // namespace gavel::judge
