#include "domain/data_type.h"

#include <utility>

#include <fmt/format.h>

#include "gavel/judge/value.h"

#include "values/scalar_text.h"
#include "values/suggest.h"

namespace gavel::judge {
namespace {

bool is_map_key(const Type& type) {
  return is_scalar(type.kind) && type.kind != TypeKind::kDouble && !type.nullable;
}

TypeProblem check_record(const Type& type, const std::vector<RecordType>& known) {
  if (find_record(known, type.record) != nullptr) return {};
  std::vector<std::string> words{"int",    "long", "double",    "bool",    "char",
                                 "string", "size", "map<K, V>", "tree<T>", "linked<T>"};
  for (const RecordType& record : known) words.push_back(record.name);
  std::string help = suggestion(type.record, words);
  if (help.empty()) help = "declare the record under `types:`, above its first use";
  return {fmt::format("there is no type `{}`", type.record), std::move(help)};
}

}  // namespace

TypeProblem check_type(const Type& type, const std::vector<RecordType>& known) {
  for (const Type& arg : type.args) {
    if (TypeProblem problem = check_type(arg, known); !problem.message.empty()) return problem;
  }
  if (type.kind == TypeKind::kVoid) return {"void is no type for data", {}};
  if (type.kind == TypeKind::kRecord) return check_record(type, known);
  if (type.kind == TypeKind::kMap && !is_map_key(type.args[0])) {
    return {fmt::format("{} cannot be the key of a map", to_string(type.args[0])),
            "keys are int, long, bool, char or string"};
  }
  if (has_nodes(type) && (!is_scalar(type.args[0].kind) || type.args[0].nullable)) {
    return {fmt::format("the nodes of {} must be plain int, long, double, bool, char or string",
                        to_string(type)),
            {}};
  }
  if (has_nodes(type) && type.nullable) {
    return {"an empty tree or linked list is [] already", "remove the ?"};
  }
  return {};
}

bool is_ordered(const Type& type) {
  return is_scalar(type.kind);
}

bool is_numeric(const Type& type) {
  return is_whole(type) || type.kind == TypeKind::kDouble;
}

bool is_whole(const Type& type) {
  return type.kind == TypeKind::kInt || type.kind == TypeKind::kLong;
}

bool has_nodes(const Type& type) {
  return type.kind == TypeKind::kTree || type.kind == TypeKind::kLinked;
}

}  // namespace gavel::judge
