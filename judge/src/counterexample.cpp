#include "counterexample.h"

#include <algorithm>

#include <fmt/format.h>

#include "cases/domain_input.h"
#include "domain/validate.h"
#include "problem/case_reading.h"
#include "same_failure.h"
#include "shrink/shrink.h"

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;

/// A smaller input should not take longer than the test did: one that loops forever must not eat
/// the budget.
TestLimits tightened(TestLimits limits, const TestResult& failure) {
  limits.time = std::min(limits.time, failure.cpu * 4 + 100ms);
  return limits;
}

/// What comes after the call that went wrong cannot matter.
DomainCase up_to_failure(DomainCase input, const TestResult& failure) {
  const int last = std::max(failure.failed_call, failure.check.call);
  const auto keep = static_cast<std::size_t>(last) + 1;
  if (last > 0 && keep < input.calls.size()) {
    input.calls.erase(input.calls.begin() + static_cast<std::ptrdiff_t>(keep), input.calls.end());
  }
  return input;
}

/// The first input that the validator takes and that fails in the same way.
std::optional<std::size_t> first_valid(const ProgramValidator& validator, const SameFailure& same,
                                       const Problem& problem, std::span<const DomainCase> inputs) {
  std::vector<TestCase> asked(inputs.size());
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    asked[i].input = to_case_input(problem, inputs[i]);
  }
  const std::vector<std::string> reasons = validator.refusals(asked);
  std::vector<DomainCase> valid;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (!reasons[i].empty()) continue;
    valid.push_back(inputs[i]);
    places.push_back(i);
  }
  const std::optional<std::size_t> found = same.first(valid);
  return found ? std::optional(places[*found]) : std::nullopt;
}

/// Shrinks; the count of runs includes the one for the shorter start.
ShrinkResult run_shrinker(const Engine& engine, const SameFailure& same, const Problem& problem,
                          const ProgramValidator* validator, const DomainCase& original,
                          const TestResult& failure) {
  int runs = 0;
  const StillFails still_fails = [&](std::span<const DomainCase> inputs) {
    engine.say(fmt::format("shrinking {}: {} inputs tried", failure.name, runs));
    runs += static_cast<int>(inputs.size());
    return validator ? first_valid(*validator, same, problem, inputs) : same.first(inputs);
  };
  const IsValid is_valid = [&](const DomainCase& input) {
    return validate(problem, input).empty();
  };
  const DomainCase shorter = up_to_failure(original, failure);
  const bool starts_shorter =
      shorter != original && is_valid(shorter) && still_fails(std::span(&shorter, 1));
  ShrinkResult result = shrink(problem, starts_shorter ? shorter : original, still_fails, is_valid);
  result.runs += shorter != original ? 1 : 0;
  return result;
}

Counterexample made_of(const TestResult& failure, TestResult smaller, const ShrinkResult& shrunk) {
  smaller.name = failure.name;
  smaller.group = failure.group;
  return {.of = failure.name,
          .result = std::move(smaller),
          .runs = shrunk.runs,
          .finished = shrunk.finished};
}

}  // namespace

bool can_be_shrunk(const Problem& problem, const TestResult& failure) {
  const bool kind =
      failure.verdict == Verdict::kWrongAnswer || failure.verdict == Verdict::kRuntimeError;
  const bool readable = !is_program(problem.kind) || !problem.layout.empty();
  return kind && readable && !failure.passes_alone.value_or(false) && problem.input_domain &&
         !problem.input_domain->lines.empty();
}

std::optional<Counterexample> find_counterexample(const Engine& engine, const TestJudge& submission,
                                                  const RunContext& reference,
                                                  const ProgramValidator* validator,
                                                  const TestResult& failure) {
  const Problem& problem = submission.context().problem;
  if (!can_be_shrunk(problem, failure)) return std::nullopt;
  const std::optional<DomainCase> original = to_domain_case(problem, failure.input);
  if (!original || !validate(problem, *original).empty()) return std::nullopt;

  const auto start = std::chrono::steady_clock::now();
  RunContext quick = submission.context();
  quick.limits = tightened(quick.limits, failure);
  const TestJudge quick_judge = submission.with(quick);
  // In one process first, which is quick. Code that remembers earlier inputs may fail there only
  // because of them; then each input has to be tried by itself.
  for (const bool alone : {false, true}) {
    const SameFailure same(quick_judge, reference, FailureKind::of(failure), alone);
    const ShrinkResult shrunk = run_shrinker(engine, same, problem, validator, *original, failure);
    TestResult smaller = shrunk.smallest == *original ? failure : same.judge(shrunk.smallest);
    if (FailureKind::of(smaller) != same.kind()) continue;
    Counterexample found = made_of(failure, std::move(smaller), shrunk);
    found.wall = std::chrono::steady_clock::now() - start;
    return found;
  }
  return std::nullopt;
}

}  // namespace gavel::judge
