#include "gavel/round/event.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace gavel::round {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 16> kNames = {
    "round_started",  "gate_answered", "gate_skipped", "asked",     "noted",         "hint_opened",
    "solution_shown", "saved",         "ran",          "submitted", "cost_measured", "paused",
    "resumed",        "self_checked",  "rated",        "ended"};

}  // namespace

std::string_view to_string(EventKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::optional<EventKind> parse_event_kind(std::string_view text) {
  const auto found = std::find(kNames.begin(), kNames.end(), text);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<EventKind>(found - kNames.begin());
}

std::string Event::text(const std::string& key) const {
  const auto found = data.find(key);
  return found == data.end() ? std::string() : found->second;
}

std::int64_t Event::number(const std::string& key, std::int64_t otherwise) const {
  const std::string value = text(key);
  std::int64_t number = 0;
  const auto parsed = std::from_chars(value.data(), value.data() + value.size(), number);
  const bool whole = parsed.ec == std::errc{} && parsed.ptr == value.data() + value.size();
  return whole ? number : otherwise;
}

}  // namespace gavel::round
