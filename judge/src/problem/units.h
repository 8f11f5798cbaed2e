#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "gavel/sandbox/bytes.h"

namespace gavel::judge {

/// `256 MB` and `256 MiB` are the same (2^20 bytes each), as on every judge; likewise B, KB, KiB, GB,
/// GiB. Nothing when it is no such text.
[[nodiscard]] std::optional<sandbox::Bytes> parse_bytes(std::string_view text);

/// `2 s`, `1.5 s`, `1500 ms`. Nothing when it is no such text.
[[nodiscard]] std::optional<std::chrono::milliseconds> parse_duration(std::string_view text);

}  // namespace gavel::judge
