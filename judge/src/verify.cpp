#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "engine.h"
#include "gavel/judge/judge.h"

namespace gavel::judge {
namespace {

constexpr std::array kHiddenGroups = {Group::kBasic, Group::kEdge, Group::kScale};

bool allows(const SolutionSpec& solution, Verdict verdict) {
  return std::find(solution.verdicts.begin(), solution.verdicts.end(), verdict) !=
         solution.verdicts.end();
}

std::string verdict_codes(const std::vector<Verdict>& verdicts) {
  std::vector<std::string_view> codes;
  for (const Verdict verdict : verdicts) codes.push_back(code(verdict));
  return fmt::format("{}", fmt::join(codes, " or "));
}

bool rejected_by(const Judgement& judgement, const std::string& test_or_group) {
  return std::any_of(judgement.tests.begin(), judgement.tests.end(), [&](const TestResult& test) {
    if (test.verdict == Verdict::kAccepted) return false;
    return test.name == test_or_group || to_string(test.group) == test_or_group ||
           // One spec with `count` makes several tests: NAME-1, NAME-2, ...
           test.name.rfind(test_or_group + "-", 0) == 0;
  });
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
                       failure->name, failure->reason, verdict_codes(solution.verdicts));
  }
  for (const std::string& name : solution.fails) {
    if (!rejected_by(judgement, name)) return fmt::format("`{}` should reject it and does not", name);
  }
  return {};
}

SolutionReport report_on(Judge& judge, const Problem& problem, const SolutionSpec& solution) {
  SolutionReport report{.solution = &solution};
  report.judgement = judge.judge(problem, submission_of(solution),
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

bool only_killed_by(const SolutionReport& report, Group group) {
  bool killed = false;
  for (const TestResult& test : report.judgement.tests) {
    if (test.verdict == Verdict::kAccepted) continue;
    if (test.group != group) return false;
    killed = true;
  }
  return killed;
}

bool has_tests(const std::vector<TestCase>& tests, Group group) {
  return std::any_of(tests.begin(), tests.end(),
                     [group](const TestCase& test) { return test.group == group; });
}

Diagnostic diagnostic(std::string id, Severity severity, const Place& place, std::string message,
                      std::string help) {
  return {std::move(id), severity, place, std::move(message), std::move(help)};
}

void add_complaints(VerifyReport& report) {
  for (const SolutionReport& solution : report.solutions) {
    if (solution.as_expected) continue;
    report.diagnostics.push_back(diagnostic(
        "V041", Severity::kError, solution.solution->place,
        fmt::format("{}: {}", solution.solution->name, solution.complaint),
        "correct the label, or the tests that should tell it apart"));
  }
}

}  // namespace

bool VerifyReport::ok() const {
  return std::none_of(diagnostics.begin(), diagnostics.end(),
                      [](const Diagnostic& d) { return d.severity == Severity::kError; });
}

VerifyReport verify(Judge& judge, const Problem& problem) {
  VerifyReport report;
  const std::vector<TestCase> tests = judge.tests(problem);
  for (const SolutionSpec& solution : problem.solutions) {
    const Language* language = find_language(solution.language);
    if (!language || !language->find_toolchain()) {
      report.diagnostics.push_back(
          diagnostic("V010", Severity::kWarning, solution.place,
                     fmt::format("{} is not judged: no {} here", solution.name, solution.language),
                     language ? std::string(language->install_hint()) : "unknown language"));
      continue;
    }
    report.solutions.push_back(report_on(judge, problem, solution));
  }
  add_complaints(report);
  for (const Group group : kHiddenGroups) {
    if (!has_tests(tests, group)) continue;
    const bool needed =
        std::any_of(report.solutions.begin(), report.solutions.end(),
                    [group](const SolutionReport& s) { return only_killed_by(s, group); });
    if (needed) continue;
    report.useless_groups.emplace_back(to_string(group));
    report.diagnostics.push_back(diagnostic(
        "V042", Severity::kWarning, {.file = problem.file.string()},
        fmt::format("without the group `{}` no wrong solution would survive", to_string(group)),
        "add a wrong solution that only this group catches, or drop the group"));
  }
  return report;
}

}  // namespace gavel::judge
