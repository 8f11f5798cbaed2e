#pragma once

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// The input that a solution is fed: a function's arguments in order, a class's calls, or the text
/// that the problem's layout prints. Throws InputError for a stdio problem without a layout.
[[nodiscard]] CaseInput to_case_input(const Problem& problem, DomainCase drawn);

}  // namespace gavel::judge
