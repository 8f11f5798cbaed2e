// G8: what a solution's label says is what the judge says, and the hidden tests are there for it.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "verify/check_table.h"

namespace gavel::judge {
namespace {

constexpr std::array kHiddenGroups = {Group::kBasic, Group::kEdge, Group::kScale};

bool is_failure(const TestResult& test) {
  return test.verdict != Verdict::kAccepted;
}

/// Somebody who only looks at the examples would find the mistake; nobody has to submit for it.
void check_hidden_kill(Verification& v, const SolutionReport& report) {
  const auto& tests = report.judgement.tests;
  const bool failed = std::any_of(tests.begin(), tests.end(), is_failure);
  const bool hidden = std::any_of(tests.begin(), tests.end(), [](const TestResult& test) {
    return is_failure(test) && is_hidden(test.group);
  });
  // Code that cannot be loaded is run once and not for every test.
  if (!failed || hidden || tests.size() < v.tests().size()) return;
  v.warn(report.solution->place,
         fmt::format("{} is rejected by examples only", report.solution->name),
         "add a hidden test that rejects it");
}

/// A hidden test that no wrong solution fails adds nothing but time.
void check_each_test_kills(Verification& v) {
  std::vector<std::string> idle;
  for (const TestSpec& spec : v.problem().tests) {
    if (!is_hidden(spec.group) || spec.name.empty()) continue;
    const bool kills = std::any_of(
        v.solutions().begin(), v.solutions().end(),
        [&](const SolutionReport& report) { return rejected_by(report.judgement, spec.name); });
    if (!kills) idle.push_back(spec.name);
  }
  const bool any_wrong = std::any_of(
      v.solutions().begin(), v.solutions().end(),
      [](const SolutionReport& report) { return report.judgement.first_failure() != nullptr; });
  if (idle.empty() || !any_wrong) return;
  v.note(fmt::format("{} hidden test{} no labelled solution: {}", idle.size(),
                     idle.size() == 1 ? " rejects" : "s reject", listed(idle)));
}

/// What is not in the label, such as a time limit on a machine that was busy elsewhere, does not
/// count.
bool only_killed_by(const SolutionReport& report, Group group) {
  const std::vector<Verdict>& label = report.solution->verdicts;
  bool killed = false;
  for (const TestResult& test : report.judgement.tests) {
    if (!is_failure(test) || std::find(label.begin(), label.end(), test.verdict) == label.end()) {
      continue;
    }
    if (test.group != group) return false;
    killed = true;
  }
  return killed;
}

void check_groups_are_needed(Verification& v) {
  for (const Group group : kHiddenGroups) {
    const bool exists = std::any_of(v.tests().begin(), v.tests().end(),
                                    [&](const TestCase& test) { return test.group == group; });
    const bool needed =
        std::any_of(v.solutions().begin(), v.solutions().end(),
                    [&](const SolutionReport& report) { return only_killed_by(report, group); });
    if (!exists || needed) continue;
    v.found_useless(group);
    v.warn(v.file(),
           fmt::format("without the group `{}` no wrong solution would survive", to_string(group)),
           "add a wrong solution that only this group catches, or drop the group");
  }
}

}  // namespace

void check_labels(Verification& v) {
  if (v.answers_doubted()) return v.skip("the file's answers contradict the reference's");
  for (const SolutionReport& report : v.solutions()) {
    if (report.as_expected) {
      check_hidden_kill(v, report);
    } else {
      v.error(report.solution->place,
              fmt::format("{}: {}", report.solution->name, report.complaint),
              "correct the label, or the tests that should tell it apart");
    }
  }
  check_each_test_kills(v);
  check_groups_are_needed(v);
}

}  // namespace gavel::judge
