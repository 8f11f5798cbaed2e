#include "gavel/judge/settings.h"

#include <algorithm>

#include "problem/fields.h"
#include "problem/yaml_reader.h"

namespace gavel::judge {

std::string Settings::text(std::string_view key) const {
  const auto it = std::find_if(entries.begin(), entries.end(),
                               [&](const auto& entry) { return entry.first == key; });
  return it == entries.end() ? std::string() : it->second;
}

Settings read_settings(const std::filesystem::path& file, const std::vector<std::string>& known) {
  const SourceText source = SourceText::read(file);
  Diagnostics diagnostics(source);
  const YamlNode root = read_yaml(source, diagnostics);
  const KeyTable table{.name = "settings", .keys = known};
  const Fields fields(root, table, diagnostics);
  Settings settings;
  for (const std::string& key : known) {
    if (const auto text = fields.text(key)) settings.entries.emplace_back(key, *text);
  }
  diagnostics.throw_if_any();
  return settings;
}

}  // namespace gavel::judge
