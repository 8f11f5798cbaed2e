#include "screens/verify_screen.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "terminal/table.h"
#include "units.h"

namespace gavel::cli {
namespace {

constexpr std::array kGroups = {judge::Group::kSample, judge::Group::kBasic, judge::Group::kEdge,
                                judge::Group::kScale};

std::string codes(const std::vector<judge::Verdict>& verdicts) {
  std::vector<std::string_view> names;
  for (const judge::Verdict verdict : verdicts) names.push_back(code(verdict));
  return fmt::format("{}", fmt::join(names, " "));
}

const judge::GroupResult* group_of(const judge::Judgement& judgement, judge::Group group) {
  for (const judge::GroupResult& result : judgement.groups) {
    if (result.group == group) return &result;
  }
  return nullptr;
}

std::vector<terminal::Column> columns_for(const judge::VerifyReport& report) {
  // What kills a solution is what one reads the table for: rather its own name is cut.
  std::vector<terminal::Column> columns = {{"SOLUTION", terminal::Align::kLeft, true}, {"EXPECT"}};
  for (const judge::Group group : kGroups) {
    int total = 0;
    for (const judge::SolutionReport& solution : report.solutions) {
      if (const auto* result = group_of(solution.judgement, group)) total = result->total;
    }
    columns.push_back({fmt::format("{} {}", to_string(group), total), terminal::Align::kRight});
  }
  columns.push_back({"WORST", terminal::Align::kRight});
  columns.push_back({"RESULT"});
  return columns;
}

std::vector<std::string> row_for(const judge::SolutionReport& solution, const Look& look) {
  std::vector<std::string> cells = {solution.solution->name, codes(solution.solution->verdicts)};
  for (const judge::Group group : kGroups) {
    const auto* result = group_of(solution.judgement, group);
    cells.push_back(result ? std::to_string(result->passed) : "-");
  }
  const judge::TestResult* slowest = solution.judgement.slowest();
  cells.push_back(slowest ? duration_text(slowest->cpu) : "-");
  if (!solution.as_expected) {
    cells.push_back(look.bad("NOT AS LABELLED"));
  } else if (const judge::TestResult* failure = solution.judgement.first_failure()) {
    cells.push_back(fmt::format("{} {}", look.good("ok"), failure->name));
  } else {
    cells.push_back(look.good("ok"));
  }
  return cells;
}

/// Each reason once, behind the checks that it kept from running.
std::string skipped_line(const judge::VerifyReport& report) {
  std::vector<std::pair<std::string, std::string>> reasons;
  for (const judge::CheckOutcome& check : report.checks) {
    if (check.state != judge::CheckOutcome::State::kSkipped) continue;
    const auto same = std::find_if(reasons.begin(), reasons.end(), [&](const auto& reason) {
      return reason.first == check.note;
    });
    if (same == reasons.end()) {
      reasons.emplace_back(check.note, check.id);
    } else {
      same->second += " " + check.id;
    }
  }
  std::string line;
  for (const auto& [reason, ids] : reasons) {
    line += fmt::format("{}{} {}", line.empty() ? "" : ", ", ids, reason);
  }
  return line;
}

/// What was looked at, and what was not and why; a figure here and there.
std::string checks_line(const judge::VerifyReport& report, const Look& look) {
  using State = judge::CheckOutcome::State;
  std::string passed, notes;
  for (const judge::CheckOutcome& check : report.checks) {
    if (check.state == State::kPassed || check.state == State::kWarned) passed += " " + check.id;
    if (check.state != State::kSkipped && !check.note.empty()) {
      notes += look.dim(look.wrapped(fmt::format("{}  {}", check.id, check.note)));
    }
  }
  if (!passed.empty()) notes += look.wrapped("ok" + passed);
  if (const std::string skipped = skipped_line(report); !skipped.empty()) {
    notes += look.dim(look.wrapped("skipped: " + skipped));
  }
  return notes;
}

}  // namespace

std::string verify_screen(const judge::VerifiedProblem& verified, const Look& look) {
  std::string screen;
  if (verified.problem) screen += look.strong(verified.problem->id) + "\n";
  if (verified.problem && !verified.report.solutions.empty()) {
    terminal::Table table(columns_for(verified.report));
    for (const judge::SolutionReport& solution : verified.report.solutions) {
      table.add(row_for(solution, look));
    }
    screen += table.text(look.style, look.width);
  }
  int errors = 0, warnings = 0;
  for (const judge::Diagnostic& diagnostic : verified.report.diagnostics) {
    screen += judge::to_text(diagnostic);
    (diagnostic.severity == judge::Severity::kError ? errors : warnings) += 1;
  }
  screen += checks_line(verified.report, look);
  if (errors + warnings == 0) return screen + look.good("clean") + "\n";
  return screen + fmt::format("{} error{}, {} warning{}\n", errors, errors == 1 ? "" : "s", warnings,
                              warnings == 1 ? "" : "s");
}

}  // namespace gavel::cli
