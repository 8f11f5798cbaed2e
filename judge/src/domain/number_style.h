#pragma once

#include <cstdint>
#include <string>

#include "domain/evaluate.h"

namespace gavel::judge {

/// A number as a statement prints it: 7, 86 400, 10⁹, 2·10⁵, 2³¹ − 1. The blanks are thin ones, which
/// do not break.
[[nodiscard]] std::string styled(std::int64_t number);
[[nodiscard]] std::string styled(const Number& number);

}  // namespace gavel::judge
