// G7: what the file says the answers are is what the reference says, and so do the other solutions.
#include <fmt/format.h>

#include "verify/agreement.h"
#include "verify/check_table.h"

namespace gavel::judge {
namespace {

constexpr std::size_t kShown = 60;

std::string answer_text(const Problem& problem, const std::optional<Value>& answer) {
  if (!answer) return "nothing";
  static const Type kText{.kind = TypeKind::kString, .nullable = false, .args = {}, .record = {}};
  if (problem.kind == Kind::kFunction) {
    return to_text(*answer, problem.entry.methods.front().result, problem.records, kShown);
  }
  if (is_program(problem.kind) && answer->is_string()) {
    return to_text(*answer, kText, problem.records, kShown);
  }
  return "other results";
}

const SolutionReport* reference_report(Verification& v) {
  const SolutionSpec* reference = v.problem().reference();
  for (const SolutionReport& report : v.solutions()) {
    if (report.solution == reference) return &report;
  }
  return nullptr;
}

}  // namespace

void check_reference_answers(Verification& v) {
  const SolutionReport* report = reference_report(v);
  if (report == nullptr) return;
  for (const TestResult& test : report->judgement.tests) {
    if (test.verdict != Verdict::kWrongAnswer) continue;
    v.doubt_answers();
    const TestSpec* spec = v.spec_of(test.name);
    v.error(spec ? spec->place : v.file(),
            fmt::format("{}: the file expects {}, the reference {} answers {}", test.name,
                        answer_text(v.problem(), test.expected), report->solution->name,
                        answer_text(v.problem(), test.got)),
            "one of the two is wrong; without `expect` the reference gives the answer");
  }
  if (!v.answers_doubted()) check_agreement(v);
}

}  // namespace gavel::judge
