#include <fmt/format.h>

#include "problem/load_steps.h"
#include "problem/units.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

using std::chrono::milliseconds;

void read_class(const Fields& fields, std::string_view key, std::string& out,
                LoadContext& context) {
  const std::optional<std::string> text = fields.text(key);
  if (!text) return;
  out = *text;
  if (text->starts_with("O(") && text->find(')') != std::string::npos) return;
  context.diagnostics.add(
      "Y012", fields.find(key)->value,
      fmt::format("`{}` is a cost like O(n log n), not {}", key, quoted_text(*text)));
}

void load_complexity(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("complexity");
  if (entry == nullptr) return;
  const Fields costs(entry->value, complexity_keys(), context.diagnostics);
  read_class(costs, "time", context.problem.time_complexity, context);
  read_class(costs, "accept", context.problem.accepted_complexity, context);
  read_class(costs, "space", context.problem.space_complexity, context);
}

void read_time(const YamlEntry& entry, LoadContext& context) {
  const std::optional<std::string> text = read_text(entry, context.diagnostics);
  if (!text) return;
  const std::optional<milliseconds> time = parse_duration(*text);
  if (time && *time >= milliseconds(10) && *time <= milliseconds(600'000)) {
    context.problem.limits.time = time;
    return;
  }
  context.diagnostics.add(
      "Y012", entry.value,
      fmt::format("`time` is a time from 10 ms to 600 s, not {}", quoted_text(*text)),
      "for example: 2 s");
}

void read_size(const YamlEntry& entry, sandbox::Bytes low, sandbox::Bytes high, const char* range,
               sandbox::Bytes& out, LoadContext& context) {
  const std::optional<std::string> text = read_text(entry, context.diagnostics);
  if (!text) return;
  const std::optional<sandbox::Bytes> bytes = parse_bytes(*text);
  if (bytes && *bytes >= low && *bytes <= high) {
    out = *bytes;
    return;
  }
  context.diagnostics.add(
      "Y012", entry.value,
      fmt::format("`{}` is an amount from {}, not {}", entry.key.text, range, quoted_text(*text)),
      "for example: 256 MB (10^6 bytes) or 256 MiB (2^20 bytes)");
}

}  // namespace

void load_budget(const Fields& fields, LoadContext& context) {
  using namespace sandbox::literals;
  load_complexity(fields, context);
  const YamlEntry* entry = fields.find("limits");
  if (entry == nullptr) return;
  const Fields limits(entry->value, limit_keys(), context.diagnostics);
  if (const YamlEntry* time = limits.find("time")) read_time(*time, context);
  if (const YamlEntry* memory = limits.find("memory")) {
    read_size(*memory, 4_MiB, 64_GiB, "4 MiB to 64 GiB", context.problem.limits.memory, context);
  }
  if (const YamlEntry* output = limits.find("output")) {
    read_size(*output, 1_KiB, 1_GiB, "1 KiB to 1 GiB", context.problem.limits.output, context);
  }
}

}  // namespace gavel::judge
