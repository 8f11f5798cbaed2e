#pragma once

#include <string>

#include "gavel/round/round.h"

namespace gavel::round {

struct ProposedGrade {
  Grade grade = Grade::kGood;
  std::string reason;  ///< "no hint, in time".
};

/// The grade that a round's events suggest; the solver may give another. By a fixed rule:
///   again  not accepted, or the solution was opened
///   hard   two hints or more, over time, or a wrong cost claimed
///   easy   accepted at the first submit in under half the time, no hint, the cost right
///   good   everything else
[[nodiscard]] ProposedGrade propose_grade(const Round& round);

}  // namespace gavel::round
