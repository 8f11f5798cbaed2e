#pragma once

#include <string>
#include <vector>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// Why a problem's inputs cannot be looked at as values of its domain; empty when they can.
[[nodiscard]] std::string why_no_cases(const Problem& problem);

/// Where the promise stands that a violation names; see Violation::promise.
[[nodiscard]] Place place_of_promise(const Problem& problem, const std::string& promise);

/// A few small valid inputs of every kind: some of the tests', and some drawn with each profile where
/// the domain can be drawn from.
[[nodiscard]] std::vector<DomainCase> small_cases(const Problem& problem,
                                                  const std::vector<TestCase>& tests);

}  // namespace gavel::judge
