#pragma once

#include <optional>

#include "engine.h"
#include "gavel/judge/judgement.h"
#include "judging.h"
#include "reference.h"
#include "run/execution.h"

namespace gavel::judge {

/// Looks for a smaller input on which the submission fails in the same way as it did on a test.
/// The test itself when nothing smaller fails. Nothing when the failure is no wrong answer and no
/// runtime error, or when the domain cannot say which inputs are valid.
[[nodiscard]] std::optional<Counterexample> find_counterexample(const Engine& engine,
                                                                const TestJudge& submission,
                                                                const RunContext& reference,
                                                                const TestResult& failure);

/// Whether find_counterexample() could find anything for such a failure: what it needs, a reference
/// above all, may be costly to get ready.
[[nodiscard]] bool can_be_shrunk(const Problem& problem, const TestResult& failure);

}  // namespace gavel::judge
