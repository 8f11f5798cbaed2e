#pragma once

#include <optional>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// A test's input as the domain sees it. Nothing when it cannot be read back into values: text
/// without a layout, text that the layout does not print, a layout that leaves values out. What is
/// read need not be valid.
[[nodiscard]] std::optional<DomainCase> to_domain_case(const Problem& problem,
                                                       const CaseInput& input);

}  // namespace gavel::judge
