// G9: whatever decides about answers accepts the expected ones, refuses junk, and does not depend on
// white space or case unless it says so.
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "verify/check_table.h"

namespace gavel::judge {
namespace {

using Compare = OutputRule::Compare;

// Large tests cost a lot and show nothing more.
constexpr std::size_t kMostTests = 12;
constexpr std::size_t kLargestText = 20'000;

bool is_small(const TestCase& test) {
  return test.group != Group::kScale && test.expected && test.input.text.size() < kLargestText;
}

std::vector<TestCase> some_tests(Verification& v) {
  std::vector<TestCase> chosen;
  for (const TestCase& test : v.tests()) {
    if (is_small(test) && chosen.size() < kMostTests) chosen.push_back(test);
  }
  return chosen;
}

/// The answer that is expected; of several right ones, the first.
Value right_answer(const Problem& problem, const TestCase& test) {
  const bool any_of = problem.output.compare == Compare::kAnyOf && test.expected->is_list();
  if (any_of && !test.expected->as_list().empty()) return test.expected->as_list().front();
  return *test.expected;
}

void expect(Verification& v, std::span<const TestCase> tests, std::span<const Value> answers,
            bool accepted, const char* what) {
  const std::vector<CheckResult> checks = v.judge().check_answers(v.problem(), tests, answers);
  for (std::size_t i = 0; i < checks.size(); ++i) {
    if (checks[i].accepted == accepted) continue;
    const std::string why = checks[i].note.empty() ? "" : ": " + checks[i].note;
    v.error(v.problem().checker ? v.problem().checker->place : v.place_of(tests[i]),
            fmt::format("{} {} is {}{}", what, tests[i].name, accepted ? "refused" : "accepted",
                        why),
            "the checker, or the rule in `output`, is wrong");
    return;
  }
}

Value junk_for(const Value& right) {
  if (right.is_string()) return Value(std::string("junk \x01 that is no answer"));
  if (right.is_bool()) return Value(!right.as_bool());
  if (right.is_integer()) {
    // Within any type's range, and neither itself nor near it.
    return Value(right.as_integer() > 0 ? right.as_integer() - 7 : right.as_integer() + 7);
  }
  if (right.is_number()) return Value(right.as_number() * 2 + 17);
  return {};
}

/// Answers that cannot be right. Only of forms that are wrong for certain.
void check_junk(Verification& v, std::span<const TestCase> tests) {
  std::vector<TestCase> asked;
  std::vector<Value> junk;
  for (const TestCase& test : tests) {
    const Value right = right_answer(v.problem(), test);
    Value wrong = junk_for(right);
    if (wrong.is_null()) continue;
    // Where several answers are right, a near one may be among them.
    const bool may_be_right = v.problem().checker || v.problem().output.compare == Compare::kAnyOf;
    if (may_be_right && !right.is_string()) continue;
    asked.push_back(test);
    junk.push_back(std::move(wrong));
  }
  expect(v, asked, junk, false, "junk for");
}

bool ignores_space(Compare compare) {
  return compare == Compare::kTokens || compare == Compare::kNoCase ||
         compare == Compare::kFloat || compare == Compare::kYesNo;
}

void check_white_space(Verification& v, std::span<const TestCase> tests) {
  if (!is_program(v.problem().kind) || v.problem().checker) return;
  if (!ignores_space(v.problem().output.compare)) return;
  std::vector<Value> spaced;
  for (const TestCase& test : tests) {
    spaced.emplace_back("\n " + right_answer(v.problem(), test).as_string() + " \n\n");
  }
  expect(v, tests, spaced, true, "with more white space, the answer to");
}

}  // namespace

void check_checker_sense(Verification& v) {
  if (v.problem().kind == Kind::kInteractive) return;
  const std::vector<TestCase> tests = some_tests(v);
  std::vector<Value> right;
  for (const TestCase& test : tests) right.push_back(right_answer(v.problem(), test));
  expect(v, tests, right, true, "the expected answer to");
  check_junk(v, tests);
  check_white_space(v, tests);
}

}  // namespace gavel::judge
