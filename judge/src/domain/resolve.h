#pragma once

#include <cstddef>

#include "gavel/judge/domain.h"

namespace gavel::judge {

// A domain is read in two passes: first every line is parsed, then what they say of each other is
// resolved, since a field's line stands above the sizes that it speaks of. Each function throws
// SyntaxError with an offset in the text that its argument was parsed from.

/// Resolves the names in the expressions of one line, and checks what can be known of its ranges
/// without data.
void resolve_line(Domain& domain, std::size_t index);

/// Resolves a relation and finds its free indexes.
void resolve_relation(const Domain& domain, Relation& relation);

/// Resolves an override of a line of the domain.
void resolve_override(const Domain& domain, DomainOverride& override);

}  // namespace gavel::judge
