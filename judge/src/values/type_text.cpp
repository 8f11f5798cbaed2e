#include "gavel/judge/type.h"
#include "gavel/judge/value.h"

namespace gavel::judge {
namespace {

std::string base_text(const Type& type) {
  switch (type.kind) {
    case TypeKind::kVoid:
      return "void";
    case TypeKind::kBool:
      return "bool";
    case TypeKind::kInt:
      return "int";
    case TypeKind::kLong:
      return "long";
    case TypeKind::kDouble:
      return "double";
    case TypeKind::kChar:
      return "char";
    case TypeKind::kString:
      return "string";
    case TypeKind::kList:
      return to_string(type.args[0]) + "[]";
    case TypeKind::kMap:
      return "map<" + to_string(type.args[0]) + ", " + to_string(type.args[1]) + ">";
    case TypeKind::kRecord:
      return type.record;
    case TypeKind::kTree:
      return "tree<" + to_string(type.args[0]) + ">";
    case TypeKind::kLinked:
      return "linked<" + to_string(type.args[0]) + ">";
  }
  return {};
}

}  // namespace

std::string to_string(const Type& type) {
  return type.nullable ? base_text(type) + "?" : base_text(type);
}

const RecordType* find_record(RecordTypes records, std::string_view name) {
  for (const RecordType& record : records) {
    if (record.name == name) return &record;
  }
  return nullptr;
}

}  // namespace gavel::judge
