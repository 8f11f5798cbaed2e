#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "shrink/measure.h"
#include "shrink/shrink.h"

namespace gavel::judge::shrinking {

/// The smallest failing case so far, and the only way to a smaller one. Every pass proposes edits of
/// the current case; the search repairs them, throws out what is invalid, not smaller or known, runs
/// the rest in batches and keeps the first that fails.
class Search {
 public:
  Search(const Problem& problem, const DomainCase& failing, const StillFails& still_fails,
         const IsValid& is_valid, const ShrinkBudget& budget);

  [[nodiscard]] const Problem& problem() const { return problem_; }

  /// The case to be edited: copy it. Mutable only so that its parts can be walked.
  [[nodiscard]] DomainCase& current() { return current_; }

  /// Makes the `i`-th of some edits of the current case; nothing when there is none.
  using Make = std::function<std::optional<DomainCase>(std::size_t)>;

  /// Tries `count` edits in order and adopts the first that is smaller and still fails: its index.
  std::optional<std::size_t> adopt_first(std::size_t count, const Make& make);

  [[nodiscard]] bool exhausted() const;
  [[nodiscard]] int runs() const { return runs_; }
  [[nodiscard]] int adopted() const { return adopted_; }

 private:
  struct Batch {
    std::vector<DomainCase> cases;
    std::vector<std::size_t> indexes;
  };

  bool worth_running(DomainCase& candidate);
  bool is_smaller(DomainCase& candidate);
  std::optional<std::size_t> run(Batch& batch);
  void remember(DomainCase candidate);

  const Problem& problem_;
  const StillFails& still_fails_;
  const IsValid& is_valid_;
  ShrinkBudget budget_;
  std::chrono::steady_clock::time_point end_;
  DomainCase current_;
  Measure size_;
  std::vector<DomainCase> passed_;  ///< Small candidates that did not fail.
  int runs_ = 0, adopted_ = 0;
};

}  // namespace gavel::judge::shrinking
