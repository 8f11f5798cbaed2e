#include "screens/verify_screen.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "terminal/table.h"
#include "terminal/width.h"
#include "units.h"

namespace gavel::cli {
namespace {

constexpr std::array kGroups = {judge::Group::kSample, judge::Group::kBasic, judge::Group::kEdge,
                                judge::Group::kScale};
constexpr int kUnbounded = 1000;

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

/// Where the names leave no room for a column per group, one says how many tests were passed.
enum class Groups { kApart, kTogether };

std::vector<terminal::Column> columns_for(const judge::VerifyReport& report, Groups groups) {
  // Names and what kills them share what the figures leave.
  std::vector<terminal::Column> columns = {{"SOLUTION", terminal::Align::kLeft, true}, {"EXPECT"}};
  if (groups == Groups::kTogether) columns.push_back({"PASSED", terminal::Align::kRight});
  for (const judge::Group group : kGroups) {
    if (groups == Groups::kTogether) break;
    int total = 0;
    for (const judge::SolutionReport& solution : report.solutions) {
      if (const auto* result = group_of(solution.judgement, group)) total = result->total;
    }
    columns.push_back({fmt::format("{} {}", to_string(group), total), terminal::Align::kRight});
  }
  columns.push_back({"WORST", terminal::Align::kRight});
  columns.push_back({"RESULT", terminal::Align::kLeft, true});
  return columns;
}

std::string passed_text(const judge::Judgement& judgement) {
  int passed = 0, total = 0;
  for (const judge::GroupResult& result : judgement.groups) {
    passed += result.passed;
    total += result.total;
  }
  return fmt::format("{}/{}", passed, total);
}

std::vector<std::string> row_for(const judge::SolutionReport& solution, const Look& look,
                                 Groups groups) {
  std::vector<std::string> cells = {solution.solution->name, codes(solution.solution->verdicts)};
  if (groups == Groups::kTogether) cells.push_back(passed_text(solution.judgement));
  for (const judge::Group group : kGroups) {
    if (groups == Groups::kTogether) break;
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

std::string solutions_table(const judge::VerifyReport& report, const Look& look, Groups groups,
                            int width) {
  terminal::Table table(columns_for(report, groups));
  for (const judge::SolutionReport& solution : report.solutions) {
    table.add(row_for(solution, look, groups));
  }
  return table.text(look.style, width);
}

int widest_line(std::string_view text) {
  int widest = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    widest = std::max(widest, terminal::display_width(text.substr(0, end)));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return widest;
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
    const std::string apart = solutions_table(verified.report, look, Groups::kApart, kUnbounded);
    screen += widest_line(apart) <= look.width
                  ? apart
                  : solutions_table(verified.report, look, Groups::kTogether, look.width);
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
