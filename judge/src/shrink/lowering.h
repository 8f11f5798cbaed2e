#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "shrink/search.h"

namespace gavel::judge::shrinking {

/// The current case with some amount brought down to `target`; nothing when that cannot be.
using WithAmount = std::function<std::optional<DomainCase>(std::uint64_t target)>;

/// Brings an amount from `now` down to `least`, or as near as the failure allows: four probes at a
/// time, from below, then again inside what they leave open. True when it was lowered at all.
bool lower_amount(Search& search, std::uint64_t least, std::uint64_t now, const WithAmount& with);

/// The distance of two numbers, also where their difference does not fit.
[[nodiscard]] std::uint64_t distance(std::int64_t a, std::int64_t b);

/// `from` moved by `amount` towards zero's side of `down`: minus when `down`, else plus. Wraps like
/// unsigned numbers do, which the validator then refuses.
[[nodiscard]] std::int64_t moved(std::int64_t from, std::uint64_t amount, bool down);

}  // namespace gavel::judge::shrinking
