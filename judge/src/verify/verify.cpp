#include "gavel/judge/verify.h"

#include <algorithm>

#include "verify/check_table.h"

namespace gavel::judge {
namespace {

CheckOutcome outcome_of(const VerifyCheck& check) {
  return {.id = std::string(check.id), .title = std::string(check.title)};
}

CheckOutcome skipped(const VerifyCheck& check, std::string_view why) {
  CheckOutcome outcome = outcome_of(check);
  outcome.state = CheckOutcome::State::kSkipped;
  outcome.note = why;
  return outcome;
}

bool is_skipped(const VerifyPlan& plan, std::string_view id) {
  return std::find(plan.skip.begin(), plan.skip.end(), id) != plan.skip.end();
}

}  // namespace

bool VerifyReport::ok() const {
  return std::none_of(diagnostics.begin(), diagnostics.end(),
                      [](const Diagnostic& d) { return d.severity == Severity::kError; });
}

VerifyReport verify(Judge& judge, const Problem& problem, const VerifyPlan& plan) {
  Verification verification(judge, problem, plan);
  std::vector<CheckOutcome> outcomes;
  // Tests that cannot be made fail every check that needs them in the same way: once is enough.
  bool tests_broken = false;
  for (const VerifyCheck& check : verify_checks()) {
    if (check.run == nullptr) {
      outcomes.push_back(skipped(check, check.missing));
    } else if (check.level > plan.level) {
      outcomes.push_back(skipped(check, "not at this level"));
    } else if (is_skipped(plan, check.id)) {
      outcomes.push_back(skipped(check, "asked for with --skip"));
    } else if (tests_broken && check.level != VerifyLevel::kSchema) {
      outcomes.push_back(skipped(check, "the tests could not be made or judged"));
    } else {
      CheckOutcome outcome = outcome_of(check);
      verification.begin(check.id);
      try {
        check.run(verification);
      } catch (const InputError& error) {
        verification.add(error);
        tests_broken = true;
      }
      outcome.state = verification.state();
      outcome.note = verification.take_note();
      outcomes.push_back(std::move(outcome));
    }
  }
  VerifyReport report = verification.take_report();
  report.checks = std::move(outcomes);
  return report;
}

VerifyReport verify_unloaded(const InputError& error, const VerifyPlan& plan) {
  VerifyReport report;
  report.diagnostics = error.diagnostics();
  for (const VerifyCheck& check : verify_checks()) {
    if (check.id == "G1") {
      report.checks.push_back(outcome_of(check));
      report.checks.back().state = CheckOutcome::State::kFailed;
    } else {
      report.checks.push_back(skipped(
          check, is_skipped(plan, check.id) ? "asked for with --skip" : "the file does not load"));
    }
  }
  return report;
}

std::vector<std::string> verify_check_ids() {
  std::vector<std::string> ids;
  for (const VerifyCheck& check : verify_checks()) ids.emplace_back(check.id);
  return ids;
}

}  // namespace gavel::judge
