#include "problem/fields.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "gavel/judge/pack.h"

#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

/// `- Beware: it is cold` is a map for YAML, though its author meant a text.
bool is_prose(const YamlNode& map, const KeyTable& table) {
  if (map.flow || map.entries.size() != 1) return false;
  const std::string& key = map.entries.front().key.text;
  const std::string& value = map.entries.front().value.text;
  return (key.find(' ') != std::string::npos || value.find(' ') != std::string::npos) &&
         std::find(table.keys.begin(), table.keys.end(), key) == table.keys.end() &&
         did_you_mean(key, table.keys).empty();
}

void report_unknown_key(const YamlEntry& entry, const YamlNode& map, const KeyTable& table,
                        Diagnostics& diagnostics) {
  // `{ask: Who, and why?}`: the comma ended the text, and the rest of it became a key.
  if (map.flow && entry.value.is_absent()) {
    diagnostics.add(
        "Y003", entry.key,
        fmt::format("`{}` stands inside {{ }} as a key without a value", entry.key.text),
        "a comma ends a text inside { }: quote the text, or use block style");
    return;
  }
  std::string help(help_for_foreign_key(entry.key.text));
  if (help.empty()) help = suggestion(entry.key.text, table.keys);
  diagnostics.add("Y003", entry.key,
                  fmt::format("unknown key `{}` in a {}", entry.key.text, table.name),
                  std::move(help));
}

}  // namespace

Fields::Fields(const YamlNode& node, const KeyTable& table, Diagnostics& diagnostics)
    : node_(node), table_(table), diagnostics_(diagnostics) {
  if (!node.is_map()) {
    diagnostics.add("Y006", node, fmt::format("a {} is a map of `key: value` entries", table.name),
                    fmt::format("its keys are {}", fmt::join(table.keys, ", ")));
    return;
  }
  if (is_prose(node, table)) {
    is_prose_ = true;
    const YamlNode& key = node.entries.front().key;
    const SyntaxError colon{key.text.size(), 1, "a `: ` inside a text makes it a map",
                            "quote the text, or write | and the text on the next lines"};
    diagnostics.add("Y006", key, colon);
    return;
  }
  for (const YamlEntry& entry : node.entries) {
    if (std::find(table.keys.begin(), table.keys.end(), entry.key.text) == table.keys.end()) {
      report_unknown_key(entry, node, table, diagnostics);
    }
  }
}

const YamlEntry* Fields::find(std::string_view key) const {
  for (const YamlEntry& entry : node_.entries) {
    if (entry.key.text == key) return &entry;
  }
  return nullptr;
}

const YamlEntry* Fields::require(std::string_view key, std::string help) const {
  const YamlEntry* entry = find(key);
  if (entry == nullptr && node_.is_map() && !is_prose_) {
    diagnostics_.add("Y004", diagnostics_.source().place(node_.mark.line, node_.mark.column),
                     fmt::format("`{}` is missing in this {}", key, table_.name), std::move(help));
  }
  return entry;
}

std::optional<std::string> Fields::text(std::string_view key) const {
  const YamlEntry* entry = find(key);
  return entry == nullptr ? std::nullopt : read_text(*entry, diagnostics_);
}

std::optional<std::string> Fields::required_text(std::string_view key) const {
  const YamlEntry* entry = require(key);
  return entry == nullptr ? std::nullopt : read_text(*entry, diagnostics_);
}

std::optional<std::string> read_text(const YamlEntry& entry, Diagnostics& diagnostics) {
  if (entry.value.is_absent()) {
    diagnostics.add("Y006", entry.key, fmt::format("`{}` has no value", entry.key.text),
                    "write one, or remove the key");
    return std::nullopt;
  }
  if (!entry.value.is_scalar()) {
    diagnostics.add("Y006", entry.value,
                    fmt::format("`{}` is a text, not a {}", entry.key.text,
                                entry.value.is_map() ? "map" : "list"),
                    "quote text that contains `: ` or begins with [ or {");
    return std::nullopt;
  }
  return entry.value.text;
}

std::optional<std::int64_t> read_integer(const YamlEntry& entry, std::int64_t low,
                                         std::int64_t high, Diagnostics& diagnostics) {
  const std::optional<std::string> text = read_text(entry, diagnostics);
  if (!text) return std::nullopt;
  Value value;
  const Type whole{.kind = TypeKind::kLong, .nullable = false, .args = {}, .record = {}};
  const bool quoted = entry.value.style != YamlNode::Style::kPlain;
  const std::string reason = read_scalar({*text, quoted}, whole, value);
  if (reason.empty() && value.as_integer() >= low && value.as_integer() <= high) {
    return value.as_integer();
  }
  diagnostics.add("Y012", entry.value,
                  fmt::format("`{}` is a whole number from {} to {}, not {}", entry.key.text, low,
                              high, quoted_text(*text)));
  return std::nullopt;
}

std::optional<std::size_t> read_choice(const YamlEntry& entry, std::span<const std::string> choices,
                                       Diagnostics& diagnostics) {
  const std::optional<std::string> text = read_text(entry, diagnostics);
  if (!text) return std::nullopt;
  const auto found = std::find(choices.begin(), choices.end(), *text);
  if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
  diagnostics.add("Y012", entry.value,
                  fmt::format("`{}` is {}, not {}", entry.key.text, fmt::join(choices, " or "),
                              quoted_text(*text)),
                  suggestion(*text, choices));
  return std::nullopt;
}

std::vector<const YamlNode*> read_texts(const YamlEntry& entry, Diagnostics& diagnostics) {
  std::vector<const YamlNode*> texts;
  if (!entry.value.is_list()) {
    if (read_text(entry, diagnostics)) texts.push_back(&entry.value);
    return texts;
  }
  for (const YamlNode& item : entry.value.items) {
    if (item.is_scalar() && !item.is_absent()) {
      texts.push_back(&item);
    } else {
      diagnostics.add("Y006", item, fmt::format("`{}` is a list of texts", entry.key.text),
                      "quote text that contains `: ` or begins with [ or {");
    }
  }
  return texts;
}

}  // namespace gavel::judge
