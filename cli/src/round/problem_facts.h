#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gavel/judge/judgement.h"
#include "gavel/judge/pack.h"
#include "gavel/judge/problem.h"
#include "gavel/round/event.h"
#include "gavel/round/gates.h"
#include "gavel/round/plan.h"

/// What a round knows of a problem and of a judgement: plain data.
namespace gavel::cli {

[[nodiscard]] std::vector<round::OpenPoint> open_points(const judge::Problem& problem);

/// The problem's edge tests that have a name.
[[nodiscard]] std::vector<round::NamedEdge> named_edges(const judge::Problem& problem);

[[nodiscard]] round::Candidate candidate(const judge::ProblemSummary& problem);

/// What was claimed of the running time against what the problem says, both written the usual way.
struct CostComparison {
  std::string claimed, expected;
  std::optional<bool> right;  ///< Nothing when they cannot be compared.
};

/// Nothing when the text is no cost class. A claim in `n` where the problem has one axis of another
/// name means that axis; for class problems a cost per call and one of all calls are brought
/// together.
[[nodiscard]] std::optional<CostComparison> compare_cost(const std::string& claim,
                                                         const std::string& expected,
                                                         const judge::Problem& problem);

/// The fields of a `ran` or `submitted` event. A submit counts every test, a run those it ran.
[[nodiscard]] round::EventData attempt_data(const judge::Judgement& judgement, bool is_submit,
                                            std::size_t own_cases);

/// Takes the inputs and answers of hidden tests out of a judgement: for a mock.
void conceal_hidden_tests(judge::Judgement& judgement);

}  // namespace gavel::cli
