#include "gavel/round/jsonl.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "gavel/round/store_error.h"
#include "time_text.h"

namespace gavel::round {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSchema = "gavel.event.v1";

std::string line_of(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json object_of(const EventData& data) {
  Json object = Json::object();
  for (const auto& [key, value] : data) object[key] = value;
  return object;
}

EventData data_of(const Json& object) {
  EventData data;
  for (const auto& [key, value] : object.items()) {
    if (!value.is_string()) throw std::invalid_argument("`data` holds only texts; see " + key);
    data.emplace(key, value.get<std::string>());
  }
  return data;
}

std::string member(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) throw std::invalid_argument(fmt::format("`{}` is missing", key));
  if (!found->is_string()) throw std::invalid_argument(fmt::format("`{}` is not a text", key));
  return found->get<std::string>();
}

/// Throws std::invalid_argument with what is wrong.
Event event_of(std::string_view line) {
  const Json json = Json::parse(line, nullptr, false);
  if (json.is_discarded() || !json.is_object()) throw std::invalid_argument("not a JSON object");
  if (const std::string schema = member(json, "schema"); schema != kSchema) {
    throw std::invalid_argument(fmt::format("schema {}, where {} is known", schema, kSchema));
  }
  const auto kind = parse_event_kind(member(json, "kind"));
  if (!kind) throw std::invalid_argument("no such kind of event: " + member(json, "kind"));
  const auto at = parse_iso(member(json, "at"));
  if (!at) throw std::invalid_argument("`at` is no time like 2026-11-24T12:00:00.000Z");
  const auto data = json.find("data");
  if (data == json.end() || !data->is_object()) throw std::invalid_argument("`data` is missing");
  Event event{.kind = *kind, .at = *at, .data = data_of(*data), .uid = member(json, "event"),
              .round_uid = member(json, "round")};
  if (event.uid.empty() || event.round_uid.empty()) {
    throw std::invalid_argument("`event` and `round` must not be empty");
  }
  return event;
}

}  // namespace

std::string to_json_line(const Event& event) {
  return line_of({{"schema", kSchema},
                  {"round", event.round_uid},
                  {"event", event.uid},
                  {"kind", to_string(event.kind)},
                  {"at", iso_text(event.at)},
                  {"data", object_of(event.data)}}) +
         "\n";
}

std::vector<Event> parse_json_lines(std::string_view text, const std::filesystem::path& file) {
  std::vector<Event> events;
  for (int number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    try {
      events.push_back(event_of(line));
    } catch (const std::invalid_argument& error) {
      throw StoreError(StoreError::Kind::kBadImport, file, number, error.what(),
                       "nothing was imported; give a file made by `gavel export`");
    }
  }
  return events;
}

std::string data_to_json(const EventData& data) { return line_of(object_of(data)); }

std::optional<EventData> data_from_json(std::string_view json) {
  const Json object = Json::parse(json, nullptr, false);
  if (!object.is_object()) return std::nullopt;
  try {
    return data_of(object);
  } catch (const std::invalid_argument&) {
    return std::nullopt;
  }
}

}  // namespace gavel::round
