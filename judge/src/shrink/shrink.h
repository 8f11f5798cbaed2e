#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// Tries candidates, all of them valid inputs, in order, and returns the index of the first that
/// fails in the same way as the original (same kind of verdict); nothing when none does. Batched so
/// that one process can run many.
using StillFails = std::function<std::optional<std::size_t>(std::span<const DomainCase>)>;

/// Whether an input keeps every promise of its problem: the domain's validator, or a program.
using IsValid = std::function<bool(const DomainCase&)>;

struct ShrinkBudget {
  int runs = 300;  ///< Candidates run, not processes.
  std::chrono::milliseconds time{5000};
};

struct ShrinkResult {
  DomainCase smallest;
  int runs = 0;           ///< Candidates tried, up to the one that was taken from each batch.
  bool finished = false;  ///< A fixed point was reached within the budget.
};

/// Finds a small input that still fails: edits the value itself, repairs derived scalars, runs only
/// what `is_valid` accepts. Order of preference: fewer cells, then smaller numbers (sum of
/// magnitudes), then shorter text. Deterministic but for the time budget. Whatever `still_fails`
/// and `is_valid` throw passes through.
[[nodiscard]] ShrinkResult shrink(const Problem& problem, const DomainCase& failing,
                                  const StillFails& still_fails, const IsValid& is_valid,
                                  const ShrinkBudget& budget = {});

}  // namespace gavel::judge
