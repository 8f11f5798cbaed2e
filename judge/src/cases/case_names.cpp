#include "cases/case_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace gavel::judge {

void name_and_order(std::vector<TestCase>& tests) {
  std::stable_sort(tests.begin(), tests.end(),
                   [](const TestCase& a, const TestCase& b) { return a.group < b.group; });
  std::map<std::string, int> total, next;
  std::set<std::string> taken, unnamed;
  for (TestCase& test : tests) {
    if (test.name.empty()) unnamed.insert(test.name = std::string(to_string(test.group)));
    ++total[test.name];
  }
  for (TestCase& test : tests) {
    const std::string base = test.name;
    // A test named after its group is numbered even when alone: "sample-1" beside "gap-at-end".
    if (total[base] < 2 && !unnamed.contains(base)) {
      taken.insert(base);
      continue;
    }
    const int digits = total[base] >= 10 ? 2 : 1;
    do {
      test.name = fmt::format("{}-{:0{}}", base, ++next[base], digits);
    } while (!taken.insert(test.name).second);
  }
}

}  // namespace gavel::judge
