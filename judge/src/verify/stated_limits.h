#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gavel::judge {

/// A limit that prose gives for a name: `n <= 1000`, `1 ≤ n < 10^5`.
struct StatedLimit {
  std::string name;
  bool is_upper = true;     ///< Else a lower limit.
  std::int64_t number = 0;  ///< Included: `n < 10` is 9.
  std::string text;         ///< As it stands there.
};

/// All limits in a text that relate a name and a number directly. Numbers may be written 200000,
/// 200 000, 10^5, 2*10^5, 1e5 or with dots for products and raised digits for powers.
[[nodiscard]] std::vector<StatedLimit> stated_limits(std::string_view text);

}  // namespace gavel::judge
