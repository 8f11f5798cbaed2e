#include "problem/units.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <utility>

namespace gavel::judge {
namespace {

struct Quantity {
  double number = 0;
  std::string_view unit;
};

std::optional<Quantity> parse_quantity(std::string_view text) {
  Quantity quantity;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), quantity.number,
                                            std::chars_format::fixed);
  if (error != std::errc() || quantity.number < 0 || !std::isfinite(quantity.number)) {
    return std::nullopt;
  }
  quantity.unit = text.substr(static_cast<std::size_t>(end - text.data()));
  while (quantity.unit.starts_with(' ')) quantity.unit.remove_prefix(1);
  return quantity;
}

}  // namespace

std::optional<sandbox::Bytes> parse_bytes(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, double>, 7> kUnits{
      {{"B", 1},
       {"KB", 1024.0},
       {"KiB", 1024.0},
       {"MB", 1048576.0},
       {"MiB", 1048576.0},
       {"GB", 1073741824.0},
       {"GiB", 1073741824.0}}};
  const std::optional<Quantity> quantity = parse_quantity(text);
  if (!quantity) return std::nullopt;
  for (const auto& [unit, factor] : kUnits) {
    if (unit != quantity->unit) continue;
    const double bytes = quantity->number * factor;
    if (bytes > 1e15) return std::nullopt;
    return sandbox::Bytes{static_cast<std::uint64_t>(std::llround(bytes))};
  }
  return std::nullopt;
}

std::optional<std::chrono::milliseconds> parse_duration(std::string_view text) {
  const std::optional<Quantity> quantity = parse_quantity(text);
  if (!quantity || (quantity->unit != "s" && quantity->unit != "ms")) return std::nullopt;
  const double milliseconds = quantity->number * (quantity->unit == "s" ? 1000 : 1);
  if (milliseconds > 1e12) return std::nullopt;
  return std::chrono::milliseconds(std::llround(milliseconds));
}

}  // namespace gavel::judge
