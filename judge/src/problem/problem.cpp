#include "gavel/judge/problem.h"

#include <algorithm>

#include "problem/source_text.h"

namespace gavel::judge {

// A solution that may also fail (`[ac, tle]`) cannot say what the answers are.
const SolutionSpec* Problem::reference() const {
  const auto found = std::find_if(solutions.begin(), solutions.end(), [](const SolutionSpec& s) {
    return s.verdicts.size() == 1 && s.verdicts.front() == Verdict::kAccepted;
  });
  return found == solutions.end() ? nullptr : &*found;
}

std::string read_solution(const SolutionSpec& solution) {
  return solution.file.empty() ? solution.code : read_bytes(solution.file);
}

}  // namespace gavel::judge
