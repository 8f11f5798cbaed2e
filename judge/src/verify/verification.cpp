#include "verify/verification.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "gavel/judge/language.h"
#include "verify/judge_solutions.h"

namespace gavel::judge {

const std::vector<TestCase>& Verification::tests() {
  if (!tests_) tests_ = judge_.tests(problem_);
  return *tests_;
}

void Verification::say(const std::string& what) const {
  if (plan_.on_step) plan_.on_step(what.empty() ? id_ : id_ + "  " + what);
}

const std::vector<SolutionReport>& Verification::solutions() {
  if (solutions_) return *solutions_;
  (void)tests();
  std::vector<const SolutionSpec*> known;
  for (const SolutionSpec& solution : problem_.solutions) {
    const Language* language = find_language(solution.language);
    if (language && language->find_toolchain()) {
      known.push_back(&solution);
    } else {
      warn(solution.place,
           fmt::format("{} is not judged: no {} here", solution.name, solution.language),
           language ? std::string(language->install_hint()) : "unknown language");
    }
  }
  const auto judged = [&](std::size_t count) {
    say(fmt::format("{} of {} solutions", count, known.size()));
  };
  judged(0);
  solutions_ = judge_solutions(judge_, problem_, known, plan_.jobs, judged);
  return *solutions_;
}

void Verification::error(const Place& place, std::string message, std::string help) {
  report_.diagnostics.push_back(
      {id_, Severity::kError, place, std::move(message), std::move(help)});
}

void Verification::warn(const Place& place, std::string message, std::string help) {
  report_.diagnostics.push_back(
      {id_, Severity::kWarning, place, std::move(message), std::move(help)});
}

void Verification::skip(std::string why) {
  skipped_ = true;
  note_ = std::move(why);
}

void Verification::found_useless(Group group) {
  report_.useless_groups.emplace_back(to_string(group));
}

const TestSpec* Verification::spec_of(std::string_view test) const {
  std::size_t samples = 0;
  for (const TestSpec& spec : problem_.tests) {
    // Examples rarely have a name; they are numbered as they stand.
    const bool sample = spec.name.empty() && spec.group == Group::kSample;
    if (sample && test == fmt::format("sample-{}", ++samples)) return &spec;
    if (spec.name.empty()) continue;
    if (test == spec.name || test.starts_with(spec.name + "-")) return &spec;
  }
  return nullptr;
}

Place Verification::place_of(const TestCase& test) const {
  const TestSpec* spec = spec_of(test.name);
  return spec ? spec->place : file();
}

void Verification::begin(std::string_view id) {
  id_ = id;
  note_.clear();
  skipped_ = false;
  begun_at_ = report_.diagnostics.size();
  say({});
}

CheckOutcome::State Verification::state() const {
  if (skipped_) return CheckOutcome::State::kSkipped;
  auto state = CheckOutcome::State::kPassed;
  for (std::size_t i = begun_at_; i < report_.diagnostics.size(); ++i) {
    if (report_.diagnostics[i].severity == Severity::kError) return CheckOutcome::State::kFailed;
    state = CheckOutcome::State::kWarned;
  }
  return state;
}

void Verification::add(const InputError& error) {
  for (const Diagnostic& diagnostic : error.diagnostics()) {
    report_.diagnostics.push_back(diagnostic);
  }
}

VerifyReport Verification::take_report() {
  if (solutions_) report_.solutions = std::move(*solutions_);
  return std::move(report_);
}

bool rejected_by(const Judgement& judgement, std::string_view name) {
  return std::any_of(judgement.tests.begin(), judgement.tests.end(), [&](const TestResult& test) {
    if (test.verdict == Verdict::kAccepted) return false;
    return test.name == name || to_string(test.group) == name ||
           // One spec with `count` makes several tests: NAME-1, NAME-2, ...
           test.name.starts_with(std::string(name) + "-");
  });
}

bool is_hidden(Group group) {
  return group == Group::kBasic || group == Group::kEdge || group == Group::kScale;
}

bool allows(const SolutionSpec& solution, Verdict verdict) {
  return std::find(solution.verdicts.begin(), solution.verdicts.end(), verdict) !=
         solution.verdicts.end();
}

bool must_pass(const SolutionSpec& solution) {
  return solution.verdicts == std::vector{Verdict::kAccepted};
}

std::string listed(const std::vector<std::string>& names, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), most); ++i) {
    text += (i ? ", " : "") + names[i];
  }
  if (names.size() > most) text += fmt::format(" and {} more", names.size() - most);
  return text;
}

}  // namespace gavel::judge
