#include "measure/count_record.h"

#include <algorithm>
#include <cstdint>

#include <nlohmann/json.hpp>

namespace gavel::judge {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostBlocks = 2000;

/// A number that is none, negative or absurd is no count.
double number(const Json& object, const char* name) {
  const auto field = object.find(name);
  if (field == object.end() || !field->is_number()) return 0;
  return std::clamp(field->get<double>(), 0.0, 1e18);
}

double heap_of(const Json& object) {
  const auto field = object.find("heap");
  const bool measured = field != object.end() && field->is_number() && field->get<double>() >= 0;
  return measured ? number(object, "heap") : -1;
}

void read_blocks(const Json& object, CountRecord& record) {
  const auto blocks = object.find("blocks");
  if (blocks == object.end() || !blocks->is_array()) return;
  for (const Json& block : *blocks) {
    if (record.blocks.size() == kMostBlocks) return;
    if (!block.is_array() || block.size() != 2 || !block[0].is_string() || !block[1].is_number()) {
      continue;
    }
    record.blocks.emplace_back(block[0].get<std::string>(),
                               std::clamp(block[1].get<double>(), 0.0, 1e18));
  }
}

void read_origins(const Json& object, CountRecords& all) {
  const auto origins = object.find("from");
  if (origins == object.end() || !origins->is_array()) return;
  for (const Json& pair : *origins) {
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() || !pair[1].is_string()) {
      continue;
    }
    all.reached_from.try_emplace(pair[0].get<std::string>(), pair[1].get<std::string>());
  }
}

void read_line(std::string_view line, CountRecords& all) {
  const Json object = Json::parse(line, nullptr, false);
  if (!object.is_object()) return;
  CountRecord record{
      .test = static_cast<std::size_t>(number(object, "test")),
      .calls = number(object, "calls"),
      .total = number(object, "total"),
      .worst = number(object, "worst"),
      .cpu = std::chrono::nanoseconds(static_cast<std::int64_t>(number(object, "cpu_ns"))),
      .heap = heap_of(object),
      .grain = number(object, "grain"),
      .stack = number(object, "stack"),
      .blocks = {}};
  read_blocks(object, record);
  read_origins(object, all);
  all.records.push_back(std::move(record));
}

}  // namespace

CountRecords read_count_records(std::string_view text) {
  CountRecords all;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (end == text.npos) break;  // Cut off when the program was stopped.
    read_line(text.substr(0, end), all);
    text.remove_prefix(end + 1);
  }
  return all;
}

}  // namespace gavel::judge
