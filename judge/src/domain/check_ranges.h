#pragma once

#include "gavel/judge/domain.h"

namespace gavel::judge {

/// What can be known of a line without data: ranges of numbers are not empty and fit the type,
/// lengths are not negative, a pool has no more members than there are values. Throws SyntaxError.
void check_ranges(const DomainSpec& line);

/// The same of what an override says; a constant range must also touch the line's own.
void check_override(const DomainSpec& line, const DomainOverride& override);

}  // namespace gavel::judge
