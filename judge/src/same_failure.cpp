#include "same_failure.h"

#include <vector>

#include "cases/domain_input.h"
#include "reference.h"

namespace gavel::judge {

FailureKind FailureKind::of(const TestResult& result) {
  return {result.verdict,
          result.verdict == Verdict::kRuntimeError ? result.failure.type : std::string()};
}

SameFailure::SameFailure(const TestJudge& submission, const RunContext& reference,
                         FailureKind kind, bool alone)
    : submission_(submission), reference_(reference), kind_(std::move(kind)), alone_(alone) {}

TestCase SameFailure::test_of(const DomainCase& input) const {
  TestCase test;
  test.input = to_case_input(submission_.context().problem, input);
  return test;
}

std::optional<std::size_t> SameFailure::first_of(std::span<const TestCase> tests) const {
  std::optional<std::size_t> found;
  std::size_t at = 0;
  submission_.each(tests, true, [&](const TestResult& result) {
    if (FailureKind::of(result) == kind_) found = at;
    ++at;
    return !found;
  });
  return found;
}

std::optional<std::size_t> SameFailure::first(std::span<const DomainCase> inputs) const {
  std::vector<TestCase> tests;
  for (const DomainCase& input : inputs) tests.push_back(test_of(input));
  // Where each input costs a process anyway, none is run behind the first that fails.
  const bool one_by_one = alone_ || is_program(submission_.context().problem.kind);
  const std::size_t step = one_by_one ? 1 : tests.size();
  for (std::size_t begin = 0; begin < tests.size(); begin += step) {
    const auto some = std::span(tests).subspan(begin, step);
    // A crash is seen without knowing the answer.
    if (kind_.verdict == Verdict::kWrongAnswer) answer_with(reference_, some);
    if (const auto found = first_of(some)) return begin + *found;
  }
  return std::nullopt;
}

TestResult SameFailure::judge(const DomainCase& input) const {
  TestCase test = test_of(input);
  answer_with(reference_, std::span(&test, 1));
  return submission_.judge(std::span(&test, 1), true).at(0);
}

}  // namespace gavel::judge
