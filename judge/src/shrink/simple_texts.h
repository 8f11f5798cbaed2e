#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "gavel/judge/domain.h"

namespace gavel::judge::shrinking {

/// Up to `count` different texts that a line's bounds allow, simplest (shortest, then first in byte
/// order) first. They need not keep every promise; the validator has the last word.
[[nodiscard]] std::vector<std::string> simple_texts(const DomainSpec& line, std::size_t count);

/// The simplest character that a line's bounds may allow.
[[nodiscard]] char simplest_character(const DomainSpec& line);

}  // namespace gavel::judge::shrinking
