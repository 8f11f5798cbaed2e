#include "gavel/round/grading.h"

namespace gavel::round {

ProposedGrade propose_grade(const Round& round) {
  const Attempt* accepted = round.accepted();
  if (!accepted) return {Grade::kAgain, "not accepted"};
  if (round.solution_shown) return {Grade::kAgain, "the solution was opened"};
  if (round.hints.size() >= 2) {
    return {Grade::kHard, std::to_string(round.hints.size()) + " hints"};
  }
  if (round.budget.count() > 0 && accepted->at > round.budget) return {Grade::kHard, "over time"};
  const auto cost_right = round.cost_right();
  if (cost_right == false) return {Grade::kHard, "a wrong cost claimed"};
  const bool quick = round.budget.count() > 0 && accepted->at * 2 < round.budget;
  if (quick && round.hints.empty() && cost_right == true && accepted == &round.submits.front()) {
    return {Grade::kEasy, "first submit, under half the time, no hint, cost right"};
  }
  const std::string hints = round.hints.empty() ? "no hint" : "one hint";
  return {Grade::kGood, hints + (round.budget.count() > 0 ? ", in time" : "")};
}

}  // namespace gavel::round
