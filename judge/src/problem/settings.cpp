#include "gavel/judge/settings.h"

#include <algorithm>

#include "problem/fields.h"
#include "problem/yaml_reader.h"

namespace gavel::judge {

namespace {

template <typename Entries>
auto value_of(const Entries& entries, std::string_view key) {
  const auto it = std::find_if(entries.begin(), entries.end(),
                               [&](const auto& entry) { return entry.first == key; });
  return it == entries.end() ? typename Entries::value_type::second_type() : it->second;
}

}  // namespace

std::string Settings::text(std::string_view key) const { return value_of(entries, key); }

std::vector<std::string> Settings::texts(std::string_view key) const { return value_of(lists, key); }

Settings read_settings(const std::filesystem::path& file, const std::vector<std::string>& known,
                       const std::vector<std::string>& lists) {
  const SourceText source = SourceText::read(file);
  Diagnostics diagnostics(source);
  const YamlNode root = read_yaml(source, diagnostics);
  KeyTable table{.name = "settings", .keys = known};
  table.keys.insert(table.keys.end(), lists.begin(), lists.end());
  const Fields fields(root, table, diagnostics);
  Settings settings;
  for (const std::string& key : known) {
    if (const auto text = fields.text(key)) settings.entries.emplace_back(key, *text);
  }
  for (const std::string& key : lists) {
    const YamlEntry* entry = fields.find(key);
    if (entry == nullptr) continue;
    std::vector<std::string> texts;
    for (const YamlNode* node : read_texts(*entry, diagnostics)) texts.push_back(node->text);
    settings.lists.emplace_back(key, std::move(texts));
  }
  diagnostics.throw_if_any();
  return settings;
}

}  // namespace gavel::judge
