#include "gavel/judge/judgement.h"

#include <algorithm>

namespace gavel::judge {

const TestResult* Judgement::first_failure() const {
  const auto it = std::find_if(tests.begin(), tests.end(), [](const TestResult& test) {
    return test.verdict != Verdict::kAccepted;
  });
  return it == tests.end() ? nullptr : &*it;
}

const TestResult* Judgement::slowest() const {
  const auto it = std::max_element(
      tests.begin(), tests.end(),
      [](const TestResult& a, const TestResult& b) { return a.cpu < b.cpu; });
  return it == tests.end() ? nullptr : &*it;
}

}  // namespace gavel::judge
