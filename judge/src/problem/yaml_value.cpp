#include "problem/yaml_value.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "problem/fields.h"
#include "values/scalar_text.h"
#include "values/structure.h"

namespace gavel::judge {
namespace {

/// The node that does not fit; leaves this file as a diagnostic.
struct Misfit {
  const YamlNode& node;
  std::string message;
  std::string help;
};

class YamlValueReader {
 public:
  explicit YamlValueReader(RecordTypes records) : records_(records) {}

  Value read(const YamlNode& node, const Type& type) {
    if (type.nullable && is_null(node)) return Value();
    switch (type.kind) {
      case TypeKind::kVoid:
        if (is_null(node)) return Value();
        throw Misfit{node, "null is expected here: there is no result", {}};
      case TypeKind::kList:
      case TypeKind::kLinked:
        return read_list(node, type, type.args[0]);
      case TypeKind::kTree:
        return read_tree(node, type);
      case TypeKind::kRecord:
        return read_record(node, type);
      case TypeKind::kMap:
        return read_map(node, type);
      default:
        return read_scalar_node(node, type);
    }
  }

 private:
  static ScalarText scalar_of(const YamlNode& node) {
    return {node.text, node.style != YamlNode::Style::kPlain};
  }

  static bool is_null(const YamlNode& node) {
    return node.is_scalar() && means_null(scalar_of(node));
  }

  static Value read_scalar_node(const YamlNode& node, const Type& type) {
    if (!node.is_scalar()) {
      throw Misfit{node,
                   fmt::format("{} is expected here, not a {}", describe(type),
                               node.is_map() ? "map" : "list"),
                   type.kind == TypeKind::kString ? "quote text that begins with [ or {" : ""};
    }
    Value value;
    std::string reason = read_scalar(scalar_of(node), type, value);
    if (!reason.empty()) throw Misfit{node, std::move(reason), {}};
    return value;
  }

  static void expect_list(const YamlNode& node, const Type& type) {
    if (node.is_list()) return;
    throw Misfit{node, fmt::format("{} is expected here", describe(type)),
                 node.is_absent() ? "an empty one is []" : "write it as [a, b], without quotes"};
  }

  Value read_list(const YamlNode& node, const Type& type, const Type& element) {
    expect_list(node, type);
    Value::List items;
    items.reserve(node.items.size());
    for (const YamlNode& item : node.items) items.push_back(read(item, element));
    return Value(std::move(items));
  }

  Value read_tree(const YamlNode& node, const Type& type) {
    Type element = type.args[0];
    element.nullable = true;
    Value value = read_list(node, type, element);
    const std::string error = tree_error(value.as_list());
    if (!error.empty()) throw Misfit{node, "this is no tree in level order: " + error, {}};
    trim_tree(value.as_list());
    return value;
  }

  Value read_record(const YamlNode& node, const Type& type) {
    const RecordType* record = find_record(records_, type.record);
    if (record == nullptr) throw Misfit{node, "there is no record `" + type.record + "`", {}};
    if (node.is_list()) return read_by_position(node, *record);
    if (node.is_map()) return read_by_name(node, *record);
    throw Misfit{node, fmt::format("{} is expected here", describe(type)),
                 "write its values in order as [a, b], or by name as {field: value}"};
  }

  Value read_by_position(const YamlNode& node, const RecordType& record) {
    if (node.items.size() != record.fields.size()) {
      throw Misfit{node,
                   fmt::format("`{}` has {} fields ({}), not {}", record.name, record.fields.size(),
                               field_names(record), node.items.size()),
                   {}};
    }
    Value::List values;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      values.push_back(read(node.items[i], record.fields[i].type));
    }
    return Value(std::move(values));
  }

  Value read_by_name(const YamlNode& node, const RecordType& record) {
    for (const YamlEntry& entry : node.entries) {
      const bool known = std::any_of(record.fields.begin(), record.fields.end(),
                                     [&](const Field& f) { return f.name == entry.key.text; });
      if (!known) {
        throw Misfit{entry.key, fmt::format("`{}` has no field `{}`", record.name, entry.key.text),
                     suggestion(entry.key.text, names_of(record))};
      }
    }
    Value::List values;
    for (const Field& field : record.fields) {
      const auto given = std::find_if(node.entries.begin(), node.entries.end(),
                                      [&](const YamlEntry& e) { return e.key.text == field.name; });
      if (given == node.entries.end()) {
        throw Misfit{
            node, fmt::format("field `{}` of `{}` is missing", field.name, record.name), {}};
      }
      values.push_back(read(given->value, field.type));
    }
    return Value(std::move(values));
  }

  Value read_map(const YamlNode& node, const Type& type) {
    Value::List pairs;
    for (const YamlEntry& entry : node.entries) {
      pairs.push_back(pair(entry.key, entry.value, type));
    }
    for (const YamlNode& item : node.items) {
      if (!item.is_list() || item.items.size() != 2) {
        throw Misfit{item, "a pair [key, value] is expected here", {}};
      }
      pairs.push_back(pair(item.items[0], item.items[1], type));
    }
    if (node.is_scalar()) {
      throw Misfit{node, fmt::format("{} is expected here", describe(type)),
                   "write it as {key: value}; an empty one is {}"};
    }
    if (const auto again = find_repeated_key(pairs)) {
      throw Misfit{node.is_map() ? node.entries[*again].key : node.items[*again],
                   "the key is given twice",
                   {}};
    }
    return Value(std::move(pairs));
  }

  Value pair(const YamlNode& key, const YamlNode& value, const Type& type) {
    return Value(Value::List{read(key, type.args[0]), read(value, type.args[1])});
  }

  static std::vector<std::string> names_of(const RecordType& record) {
    std::vector<std::string> names;
    for (const Field& field : record.fields) names.push_back(field.name);
    return names;
  }

  static std::string field_names(const RecordType& record) {
    return fmt::format("{}", fmt::join(names_of(record), ", "));
  }

  RecordTypes records_;
};

}  // namespace

std::optional<Value> read_yaml_value(const YamlNode& node, const Type& type, RecordTypes records,
                                     Diagnostics& diagnostics) {
  try {
    return YamlValueReader(records).read(node, type);
  } catch (const Misfit& misfit) {
    diagnostics.add("Y040", misfit.node, misfit.message, misfit.help);
    return std::nullopt;
  }
}

}  // namespace gavel::judge
