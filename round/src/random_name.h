#pragma once

#include <string>

namespace gavel::round {

/// 32 hexadecimal digits that no other call on any machine gives.
[[nodiscard]] std::string random_name();

}  // namespace gavel::round
