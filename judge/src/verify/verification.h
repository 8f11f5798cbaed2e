#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/verify.h"

namespace gavel::judge {

/// What the checks on one problem share: what they look at, and where they put what they find.
class Verification {
 public:
  Verification(Judge& judge, const Problem& problem, const VerifyPlan& plan)
      : judge_(judge), problem_(problem), plan_(plan) {}

  [[nodiscard]] Judge& judge() const { return judge_; }
  [[nodiscard]] const Problem& problem() const { return problem_; }
  [[nodiscard]] const VerifyPlan& plan() const { return plan_; }

  /// The problem's tests with their answers, made when first asked for. Throws InputError.
  [[nodiscard]] const std::vector<TestCase>& tests();

  /// Every labelled solution on every test, judged when first asked for; those whose language is
  /// not installed are left out with a warning.
  [[nodiscard]] const std::vector<SolutionReport>& solutions();

  // What a check finds; `id` is that of the check that runs.
  void error(const Place& place, std::string message, std::string help);
  void warn(const Place& place, std::string message, std::string help);
  /// A figure for the report on the check that runs.
  void note(std::string text) { note_ = std::move(text); }
  /// The check that runs cannot say anything, and why.
  void skip(std::string why);
  void found_useless(Group group);

  /// Set when the file's answers and the reference's differ: labels mean nothing then.
  void doubt_answers() { answers_doubted_ = true; }
  [[nodiscard]] bool answers_doubted() const { return answers_doubted_; }

  /// Where the test, or the spec that it is made of, stands in the file.
  [[nodiscard]] Place place_of(const TestCase& test) const;
  [[nodiscard]] const TestSpec* spec_of(std::string_view test) const;
  [[nodiscard]] Place file() const { return {.file = problem_.file.string()}; }

  // For the one who runs the checks.
  void begin(std::string_view id);
  /// How the check that began last ended.
  [[nodiscard]] CheckOutcome::State state() const;
  [[nodiscard]] std::string take_note() { return std::move(note_); }
  void add(const InputError& error);
  [[nodiscard]] VerifyReport take_report();

 private:
  void say(const std::string& what) const;

  Judge& judge_;
  const Problem& problem_;
  const VerifyPlan& plan_;
  std::optional<std::vector<TestCase>> tests_;
  std::optional<std::vector<SolutionReport>> solutions_;
  VerifyReport report_;
  std::string id_, note_;
  std::size_t begun_at_ = 0;
  bool skipped_ = false;
  bool answers_doubted_ = false;
};

/// Whether a test that the name means (its own, its group's, or that of the spec with a `count` it
/// is one of) rejected the solution.
[[nodiscard]] bool rejected_by(const Judgement& judgement, std::string_view name);

[[nodiscard]] bool is_hidden(Group group);

/// Whether its label lets the solution get that verdict.
[[nodiscard]] bool allows(const SolutionSpec& solution, Verdict verdict);

/// Only `ac`: the solution may never fail.
[[nodiscard]] bool must_pass(const SolutionSpec& solution);

/// "a, b, c and 4 more".
[[nodiscard]] std::string listed(const std::vector<std::string>& names, std::size_t most = 5);

}  // namespace gavel::judge
