#include "problem/handle_pools.h"

#include <algorithm>

#include <fmt/format.h>

#include "problem/names.h"
#include "problem/signature.h"

namespace gavel::judge {
namespace {

const YamlEntry* find_key(const YamlNode& map, std::string_view key) {
  const auto found = std::find_if(map.entries.begin(), map.entries.end(),
                                  [&](const YamlEntry& entry) { return entry.key.text == key; });
  return found == map.entries.end() ? nullptr : &*found;
}

std::optional<Type> result_of(const YamlNode& signature) {
  try {
    return parse_signature(signature.text).result;
  } catch (const SyntaxError&) {
    return std::nullopt;
  }
}

std::vector<std::string> read_pools(const Fields& fields, std::string_view key,
                                    LoadContext& context) {
  std::vector<std::string> pools;
  const YamlEntry* entry = fields.find(key);
  if (entry == nullptr) return pools;
  for (const YamlNode* node : read_texts(*entry, context.diagnostics)) {
    const std::string error = identifier_error(node->text);
    if (!error.empty()) context.diagnostics.add("Y016", *node, error, "for example: gives: handle");
    pools.push_back(node->text);
  }
  return pools;
}

struct Pool {
  std::string name;
  Type type;
};

std::vector<Pool> given_pools(const Entry& entry) {
  std::vector<Pool> pools;
  for (const Method& method : entry.methods) {
    for (const std::string& name : method.handles.gives) pools.push_back({name, method.result});
  }
  return pools;
}

}  // namespace

std::vector<std::pair<std::string, Type>> handle_pools(const Fields& fields) {
  std::vector<std::pair<std::string, Type>> pools;
  const YamlEntry* entry = fields.find("entry");
  if (entry == nullptr) return pools;
  for (const YamlEntry& method : entry->value.entries) {
    const YamlEntry* gives = find_key(method.value, "gives");
    const std::optional<Type> result = result_of(method.key);
    if (gives == nullptr || !result || result->kind == TypeKind::kVoid) continue;
    if (gives->value.is_scalar()) pools.emplace_back(gives->value.text, *result);
    for (const YamlNode& item : gives->value.items) pools.emplace_back(item.text, *result);
  }
  return pools;
}

void read_handles(const Fields& fields, LoadContext& context, Method& method) {
  method.handles.gives = read_pools(fields, "gives", context);
  method.handles.takes = read_pools(fields, "takes", context);
}

void check_handles(const YamlEntry& entry, LoadContext& context) {
  const std::vector<Pool> given = given_pools(context.problem.entry);
  std::vector<std::string> names;
  for (const Pool& pool : given) {
    names.push_back(pool.name);
    const auto first = std::find_if(given.begin(), given.end(),
                                    [&](const Pool& other) { return other.name == pool.name; });
    if (first->type == pool.type) continue;
    context.diagnostics.add(
        "Y035", entry.key,
        fmt::format("the pool `{}` is given both {} and {}", pool.name, to_string(first->type),
                    to_string(pool.type)),
        "its members have one type; name another pool");
  }
  for (const Method& method : context.problem.entry.methods) {
    for (const std::string& name : method.handles.takes) {
      if (std::find(names.begin(), names.end(), name) != names.end()) continue;
      context.diagnostics.add("Y035", entry.key,
                              fmt::format("`{}` takes from the pool `{}`, to which no method gives",
                                          method.name, name),
                              suggestion(name, names));
    }
  }
}

}  // namespace gavel::judge
