#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/round/event.h"

namespace gavel::round {

/// One event on one line of JSON, schema "gavel.event.v1", with a final newline:
/// {"schema":..., "round": uid, "event": uid, "kind": ..., "at": "2026-11-24T12:00:00.000Z", "data": {}}
[[nodiscard]] std::string to_json_line(const Event& event);

/// Reads such lines; empty ones are skipped. Throws StoreError (kBadImport) naming `file` and line.
[[nodiscard]] std::vector<Event> parse_json_lines(std::string_view text,
                                                  const std::filesystem::path& file);

/// The fields of an event as one JSON object, and back; the form in the database. Nothing when the
/// text is no object of texts.
[[nodiscard]] std::string data_to_json(const EventData& data);
[[nodiscard]] std::optional<EventData> data_from_json(std::string_view json);

}  // namespace gavel::round
