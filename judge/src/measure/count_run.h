#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "gavel/judge/builder.h"
#include "gavel/judge/problem.h"
#include "gavel/sandbox/sandbox.h"

#include "measure/count_record.h"

namespace gavel::judge {

/// Limits of a counting run.
struct CountLimits {
  std::chrono::nanoseconds one{std::chrono::milliseconds(400)};   ///< CPU of one input.
  std::chrono::nanoseconds all{std::chrono::milliseconds(1500)};  ///< CPU of all of them.
  sandbox::Bytes memory{std::uint64_t{1} << 30};
  /// Whether heap is measured also where that takes long, as where every allocation is noted or
  /// collections are made in between. Counts are the same.
  bool look_at_heap = true;
  /// What each input will count, as far as known: heap is looked at at shares of it.
  std::vector<double> totals = {};
};

/// What came of a counting run.
struct CountRun {
  std::vector<std::optional<CountRecord>>
      counts;  ///< One an input; absent where it was not reached.
  std::unordered_map<std::string, std::string> reached_from;
  std::chrono::nanoseconds cpu{0};  ///< Of the processes, from outside.
  bool stopped = false;             ///< A limit or a failure ended it before the last input.
};

/// Feeds the inputs in order to a counting program: all to one process (function, class), one
/// process each (stdio), until one fails or needs more than the limits. Answers are not looked at.
/// Throws SandboxError when the sandbox fails.
[[nodiscard]] CountRun run_counting(sandbox::Sandbox& sandbox, const Problem& problem,
                                    const Program& program, std::span<const CaseInput> inputs,
                                    const CountLimits& limits);

}  // namespace gavel::judge
