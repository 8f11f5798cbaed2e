#pragma once

#include <optional>

#include "gavel/judge/judgement.h"

#include "engine.h"
#include "judging.h"
#include "program_validator.h"
#include "reference.h"
#include "run/execution.h"

namespace gavel::judge {

/// Looks for a smaller input on which the submission fails in the same way as it did on a test.
/// The test itself when nothing smaller fails. Nothing when the failure is no wrong answer and no
/// runtime error, or when the domain cannot say which inputs are valid. `validator` may be null.
[[nodiscard]] std::optional<Counterexample> find_counterexample(const Engine& engine,
                                                                const TestJudge& submission,
                                                                const RunContext& reference,
                                                                const ProgramValidator* validator,
                                                                const TestResult& failure);

/// Whether find_counterexample() could find anything for such a failure: what it needs, a reference
/// above all, may be costly to get ready.
[[nodiscard]] bool can_be_shrunk(const Problem& problem, const TestResult& failure);

}  // namespace gavel::judge
