#pragma once

#include <string>

#include "gavel/judge/problem.h"
#include "gavel/judge/value.h"

namespace gavel::judge {

/// Where and how an answer first differs.
struct Difference {
  std::string where;     ///< "[3].start", "call 4 allow", "line 2", "length". May be empty.
  std::string expected;  ///< Shortened, printable.
  std::string got;       ///< Shortened, printable.
};

struct CheckResult {
  bool accepted = false;
  Difference difference;  ///< When not accepted.
  std::string note;       ///< "only whitespace differs", "same elements, another order", ... or empty.
  int call = -1;          ///< class: index of the first wrong call (0 is the constructor), else -1.
  int line = 0;           ///< stdio: the line of the first difference, from 1; 0 when there is none.
};

/// Compares an answer with what was expected, under the problem's output rule. Pure. For kClass the
/// values are the lists of per-call results, for kStdio strings. Never throws for any `got`.
[[nodiscard]] CheckResult check(const Problem& problem, const TestCase& test, const Value& got);

}  // namespace gavel::judge
