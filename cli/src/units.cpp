#include "units.h"

#include <fmt/format.h>

#include <cmath>
#include <stdexcept>

namespace gavel::cli {
namespace {

struct Quantity {
  double number = 0;
  std::string unit;
};

std::optional<Quantity> split(const std::string& text) {
  try {
    std::size_t used = 0;
    const double number = std::stod(text, &used);
    if (!std::isfinite(number) || number <= 0) return std::nullopt;
    std::string unit = text.substr(used);
    unit.erase(0, unit.find_first_not_of(' '));
    return Quantity{number, unit};
  } catch (const std::logic_error&) {
    return std::nullopt;
  }
}

}  // namespace

std::optional<std::chrono::nanoseconds> parse_duration(const std::string& text) {
  const auto quantity = split(text);
  if (!quantity) return std::nullopt;
  double scale = 0;
  if (quantity->unit.empty() || quantity->unit == "s") scale = 1e9;
  if (quantity->unit == "ms") scale = 1e6;
  if (quantity->unit == "m" || quantity->unit == "min") scale = 60e9;
  // Beyond a day nobody means it, and the multiplication must not overflow.
  if (scale == 0 || quantity->number * scale > 86400e9) return std::nullopt;
  return std::chrono::nanoseconds(std::llround(quantity->number * scale));
}

std::optional<std::uint64_t> parse_size(const std::string& text) {
  const auto quantity = split(text);
  if (!quantity) return std::nullopt;
  std::string unit = quantity->unit;
  for (const char* suffix : {"iB", "B"}) {
    const std::string ending = suffix;
    if (unit.size() >= ending.size() && unit.ends_with(ending)) {
      unit.resize(unit.size() - ending.size());
      break;
    }
  }
  double scale = 0;
  if (unit.empty()) scale = 1;
  if (unit == "K" || unit == "k") scale = 1024;
  if (unit == "M") scale = 1024.0 * 1024;
  if (unit == "G") scale = 1024.0 * 1024 * 1024;
  if (scale == 0 || quantity->number * scale > 1e15) return std::nullopt;
  return static_cast<std::uint64_t>(quantity->number * scale);
}

std::string duration_text(std::chrono::nanoseconds time) {
  const double milliseconds = std::chrono::duration<double, std::milli>(time).count();
  if (milliseconds >= 100) return fmt::format("{:.2f} s", milliseconds / 1000);
  if (milliseconds >= 10) return fmt::format("{:.0f} ms", milliseconds);
  return fmt::format("{:.1f} ms", milliseconds);
}

std::string size_text(std::uint64_t bytes) {
  if (bytes >= 1 << 20) return fmt::format("{} MiB", (bytes + (1 << 19)) >> 20);
  if (bytes >= 1 << 10) return fmt::format("{} KiB", (bytes + (1 << 9)) >> 10);
  return fmt::format("{} B", bytes);
}

}  // namespace gavel::cli
