#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/checker.h"
#include "gavel/judge/problem.h"
#include "gavel/sandbox/run_result.h"

/// What the end of a checker program means. Pure: programs are run by the pipeline.
namespace gavel::judge {

/// What a checker said about one answer. When it said nothing that its style knows, `fault` tells
/// why: the checker is wrong then, never the solution.
struct CheckerVerdict {
  CheckResult result;
  std::string fault;
};

/// Of a checker that judges one answer a run (kattis, testlib). `message` is what it wrote for people
/// (kattis: judgemessage.txt; testlib: standard error).
[[nodiscard]] CheckerVerdict checker_verdict(CheckerProgram::Style style,
                                             const sandbox::RunResult& run,
                                             std::string_view message);

/// Of a checker of gavel's own style: one line {"ok": true} or {"ok": false, "message": "..."} for
/// each of `count` answers. Shorter than `count` when it ended early; the last one then has a fault.
[[nodiscard]] std::vector<CheckerVerdict> checker_verdicts(const sandbox::RunResult& run,
                                                           std::size_t count);

/// Why a run did not end by itself with an exit code, or its exit code: "stopped after 10 s".
[[nodiscard]] std::string ending_text(const sandbox::RunResult& run);

}  // namespace gavel::judge
