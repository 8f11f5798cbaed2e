#pragma once

#include <optional>

#include "context.h"
#include "gavel/judge/judgement.h"
#include "gavel/judge/problem.h"
#include "round/round_book.h"

namespace gavel::cli {

/// Puts a `run` or `submit` into the open round, when there is one on that problem. Outside of a
/// round it does nothing.
class AttemptRecorder {
 public:
  /// Before judging: throws CommandError when the round is a mock whose time is up.
  AttemptRecorder(const Context& context, const judge::Problem& problem);

  /// After judging. A submit that does not compile counts as a run, a judge error as nothing.
  void record(const judge::Judgement& judgement, bool is_submit, std::size_t own_cases);

  [[nodiscard]] bool in_mock() const { return round_ && round_->mode == round::Mode::kMock; }

  /// The round and when the attempt was made; nothing outside of a round.
  [[nodiscard]] const std::optional<round::Round>& open_round() const { return round_; }
  [[nodiscard]] round::Milliseconds at() const { return at_; }

 private:
  std::optional<RoundBook> book_;
  std::optional<round::Round> round_;
  round::Milliseconds at_{0};
};

}  // namespace gavel::cli
