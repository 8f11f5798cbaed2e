#pragma once

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge::shrinking {

/// Makes the parts of a case fit again that follow from others, after an edit: calls whose handles
/// are gone leave too, arguments that are a list's length become it, permutations close up, numbers
/// come back into bounds that sizes give them. What it cannot mend, the validator refuses.
void repair(const Problem& problem, DomainCase& input);

}  // namespace gavel::judge::shrinking
