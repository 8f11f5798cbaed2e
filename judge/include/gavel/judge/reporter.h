#pragma once

#include <span>
#include <string>

#include "gavel/judge/cost.h"
#include "gavel/judge/input_error.h"
#include "gavel/judge/judgement.h"
#include "gavel/judge/problem.h"
#include "gavel/judge/stress.h"
#include "gavel/judge/verify.h"
#include "gavel/sandbox/run_result.h"

/// Machine-readable reports: pure functions of results, one JSON object each, ending in a newline.
/// Every object carries a "schema" tag with a version; within a version fields are only added.
/// Units stand in the names (cpu_time_ms, peak_memory_bytes). Bytes that are not UTF-8 are replaced
/// by U+FFFD. Text screens are the command line's business (cli/src/screens): they depend on the
/// terminal's width and colours.
namespace gavel::judge {

/// schema "gavel.judgement.v1".
[[nodiscard]] std::string judgement_json(const Judgement& judgement, const Problem& problem);

/// schema "gavel.stress.v1".
[[nodiscard]] std::string stress_json(const StressReport& report, const Problem& problem);

/// schema "gavel.cost.v1": every point, every model's score, and what follows from them.
[[nodiscard]] std::string cost_json(const CostReport& report);

/// schema "gavel.verify.v1", one element per problem.
struct VerifiedProblem {
  const Problem* problem = nullptr;  ///< Null when the file did not load.
  std::string file;
  VerifyReport report;
};
[[nodiscard]] std::string verify_json(std::span<const VerifiedProblem> problems);

/// schema "gavel.run.v1": a bare sandbox run.
[[nodiscard]] std::string run_json(const sandbox::RunResult& result);

/// schema "gavel.error.v1": what was wrong with the input, with places.
[[nodiscard]] std::string error_json(std::span<const Diagnostic> diagnostics);

/// schema "gavel.error.v1" for a failure without a place: {"error": {"id", "message"}}.
[[nodiscard]] std::string error_json(const std::string& id, const std::string& message);

}  // namespace gavel::judge
