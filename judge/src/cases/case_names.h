#pragma once

#include <vector>

#include "gavel/judge/test_case.h"

namespace gavel::judge {

/// Sorts the tests into judging order (stable within a group) and gives each test without a name
/// one after its group: "sample-1", "basic-01", "scale-2". Names that several tests share (one
/// spec with `count`) get a number each.
void name_and_order(std::vector<TestCase>& tests);

}  // namespace gavel::judge
