#pragma once

#include <filesystem>
#include <string>

#include "cancellable_sandbox.h"
#include "cases/case_store.h"
#include "cases/last_tests.h"
#include "gavel/judge/builder.h"
#include "gavel/judge/judge.h"

namespace gavel::judge {

/// What every step of the pipeline works with.
struct Engine {
  Engine(sandbox::Sandbox& inner, const std::filesystem::path& cache);

  void say(const std::string& what) const;

  CancellableSandbox sandbox;
  Builder builder;
  CaseStore store;
  LastTests last_tests;
  Progress progress;
};

struct Judge::State : Engine {
  using Engine::Engine;
};

/// A key for everything that decides a problem's tests and answers: the problem file, the generator,
/// the test files, the reference. Empty when a file cannot be read; then nothing is remembered.
[[nodiscard]] std::string problem_key(const Problem& problem);

/// The first accepted solution whose language is installed here. Throws InputError when there is
/// none, naming what to install.
[[nodiscard]] const SolutionSpec& usable_reference(const Problem& problem);

/// Builds a labelled solution. Throws InputError when it does not compile: the author's fault.
[[nodiscard]] Program build_solution(Engine& engine, const Problem& problem,
                                     const SolutionSpec& solution);

[[nodiscard]] Submission submission_of(const SolutionSpec& solution);

}  // namespace gavel::judge
