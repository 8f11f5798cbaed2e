#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/generate.h"
#include "gavel/judge/problem.h"
#include "gavel/judge/test_case.h"

namespace gavel::judge {

/// A test that is to be drawn from the domain.
struct GeneratedTest {
  std::string name;  ///< May be empty.
  Group group = Group::kBasic;
  std::string why;
  GenerateRequest request;
};

/// The `count` tests of a `gen:` spec. Their seeds follow from the spec's name and parameters (or its
/// `seed:`), not from where it stands: another test above it does not change them.
[[nodiscard]] std::vector<GeneratedTest> tests_of_spec(const Problem& problem, std::size_t index);

/// What a problem without hidden tests of its own gets: both ends of every bound (edge), sixty small
/// cases (basic), and for every profile the largest one, with the rungs of the size ladder (scale).
[[nodiscard]] std::vector<GeneratedTest> default_tests(const Problem& problem);

}  // namespace gavel::judge
