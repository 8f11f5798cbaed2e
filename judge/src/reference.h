#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine.h"
#include "run/execution.h"

namespace gavel::judge {

/// A solution whose answers are taken for right, ready to run.
struct Reference {
  std::string name;  ///< "ac.cpp"
  Submission submission;
  Program program;

  [[nodiscard]] RunContext context(Engine& engine, const Problem& problem) const;
};

/// The accepted solution of the problem that answers many small cases soonest: in the fastest
/// language that is installed here. Throws InputError when there is none.
[[nodiscard]] Reference fastest_reference(Engine& engine, const Problem& problem);

/// Fills the expectations of all tests with the reference's answers; a test that it cannot answer
/// keeps none. Does nothing for an interactive problem, which has no answers.
void answer_with(const RunContext& reference, std::span<TestCase> tests);

}  // namespace gavel::judge
