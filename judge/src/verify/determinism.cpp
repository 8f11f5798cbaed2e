// G13: the same file gives the same tests, and the reference the same answers, every time.
#include <fmt/format.h>

#include "verify/check_table.h"
#include "verify/judge_solutions.h"

namespace gavel::judge {
namespace {

bool same_input(const CaseInput& a, const CaseInput& b) {
  return a.text == b.text && a.arguments == b.arguments && a.calls == b.calls;
}

}  // namespace

void check_determinism(Verification& v) {
  const std::vector<TestCase>& first = v.tests();
  const std::vector<TestCase> again = v.judge().fresh_tests(v.problem());
  if (first.size() != again.size()) {
    return v.error(v.file(), fmt::format("the tests were made twice: {} the first time, then {}",
                                         first.size(), again.size()),
                   "the generator may use nothing but its seed and its parameters");
  }
  std::vector<TestCase> changed;
  std::vector<Value> answers;
  for (std::size_t i = 0; i < first.size(); ++i) {
    if (!same_input(first[i].input, again[i].input)) {
      return v.error(v.place_of(first[i]),
                     fmt::format("{} has other data when it is made again", first[i].name),
                     "the generator may use nothing but its seed and its parameters");
    }
    if (first[i].expected && again[i].expected && first[i].expected != again[i].expected) {
      changed.push_back(first[i]);
      answers.push_back(*again[i].expected);
    }
  }
  // Other bytes are no harm where the checker takes both.
  const std::vector<CheckResult> checks = v.judge().check_answers(v.problem(), changed, answers);
  for (std::size_t i = 0; i < checks.size(); ++i) {
    if (checks[i].accepted) continue;
    v.error(v.place_of(changed[i]),
            fmt::format("the reference answers {} differently the second time", changed[i].name),
            "it depends on time, addresses, randomness or the order of a hash table");
  }
}

}  // namespace gavel::judge
