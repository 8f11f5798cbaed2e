#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "context.h"
#include "gavel/judge/judgement.h"
#include "workspace/choose_solution.h"

namespace gavel::cli {

/// Keeps a failing input as cases/regress-NN.in and .out in `folder`, under the first free number;
/// nothing is ever overwritten. An input that is a case there already is not written again. Returns
/// "cases/regress-NN", or the case that has it. Nothing for an input of more than a mebibyte.
/// Throws std::filesystem::filesystem_error.
[[nodiscard]] std::optional<std::string> save_regression(const judge::Problem& problem,
                                                         const judge::TestResult& failed,
                                                         const std::filesystem::path& folder);

/// Keeps a counterexample beside a solution that lies in the workspace, and notes under which name.
/// A folder that cannot be written only means that nothing is kept; standard error says so.
void save_counterexample(Context& context, const ChosenSolution& chosen,
                         judge::Counterexample& counterexample);

}  // namespace gavel::cli
