#pragma once

#include <optional>
#include <string>
#include <vector>

namespace gavel::judge {

enum class TypeKind {
  kVoid,
  kBool,
  kInt,   ///< 32 bits.
  kLong,  ///< 64 bits.
  kDouble,
  kChar,
  kString,
  kList,    ///< args[0] is the element.
  kMap,     ///< args[0] is the key, args[1] the value.
  kRecord,  ///< `record` names a RecordType of the problem.
  kTree,    ///< Binary tree; args[0] is the node's value type.
  kLinked,  ///< Singly linked list; args[0] is the node's value type.
};

/// The type of a parameter, field or result, without bounds.
struct Type {
  TypeKind kind = TypeKind::kVoid;
  bool nullable = false;
  std::vector<Type> args;
  std::string record;

  friend bool operator==(const Type&, const Type&) = default;
};

struct Field {
  std::string name;
  Type type;
};

struct RecordType {
  std::string name;
  std::vector<Field> fields;
};

/// The format's spelling: "int", "long[][]", "Event[]", "map<string, int>", "int?", "tree<int>".
[[nodiscard]] std::string to_string(const Type& type);

/// Parses that spelling. Nothing when it is not a type; record names are taken as they come.
[[nodiscard]] std::optional<Type> parse_type(const std::string& text);

}  // namespace gavel::judge
