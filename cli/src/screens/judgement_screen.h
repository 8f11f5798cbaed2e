#pragma once

#include <string>
#include <vector>

#include "gavel/judge/judgement.h"
#include "look.h"
#include "workspace/choose_solution.h"

namespace gavel::cli {

/// What of a judgement is shown.
struct JudgementView {
  bool full = false;           ///< All compiler output, uncut values.
  bool samples_only = false;   ///< `run`: words fit samples and own cases.
  bool reveal_hidden = true;   ///< Whether a failing hidden test may be shown.
  bool all_failures = false;   ///< Those behind the first one by their names.
  bool in_mock = false;        ///< Then nothing shows one, whatever is asked for.
  bool whole_test = false;     ///< Also where a smaller input shows the same failure.
  bool measure_cost = false;   ///< Of an accepted or too slow submit.
  std::string clock;           ///< "at 26:41 of 35:00", in a round.
  std::vector<std::string> about_round;  ///< What a submit means for the round, a line each.
};

/// The screen after `run` and `submit`: groups, verdict, the first failing test with input, expected,
/// got and the first difference, the user's own prints, notes, and what to do next.
[[nodiscard]] std::string judgement_screen(const judge::Judgement& judgement,
                                           const ChosenSolution& chosen, const Look& look,
                                           const JudgementView& view);

}  // namespace gavel::cli
