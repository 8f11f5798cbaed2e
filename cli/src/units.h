#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace gavel::cli {

/// "2s", "1.5s", "300ms", "2" (seconds). Nothing when it is none of these or not positive.
[[nodiscard]] std::optional<std::chrono::nanoseconds> parse_duration(const std::string& text);

/// "256M", "16K", "1G", "256MiB", "4096" (bytes). K, M and G are powers of 1024.
[[nodiscard]] std::optional<std::uint64_t> parse_size(const std::string& text);

/// "0.33 s", "12 ms", "0.4 ms".
[[nodiscard]] std::string duration_text(std::chrono::nanoseconds time);

/// "34 MiB", "812 KiB".
[[nodiscard]] std::string size_text(std::uint64_t bytes);

}  // namespace gavel::cli
