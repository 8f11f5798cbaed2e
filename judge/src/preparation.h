#pragma once

#include <vector>

#include "engine.h"

namespace gavel::judge {

/// The problem's tests with every expectation: from the store, or made (generator in the box) and
/// answered by the reference. Never null. Throws InputError when the author's files do not work.
[[nodiscard]] SharedTests prepare_tests(Engine& engine, const Problem& problem);

/// The same, whatever the store remembers.
[[nodiscard]] std::vector<TestCase> make_tests(Engine& engine, const Problem& problem);

/// Fills the missing expectations of `tests` with the reference's answers.
void fill_expectations(Engine& engine, const Problem& problem, std::vector<TestCase>& tests);

}  // namespace gavel::judge
