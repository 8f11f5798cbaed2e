#pragma once

#include "verify/verification.h"

namespace gavel::judge {

/// Whether every accepted solution, and every brute force as far as it gets (`max`), answers small
/// drawn cases as the reference does; part of G7.
void check_agreement(Verification& v);

}  // namespace gavel::judge
