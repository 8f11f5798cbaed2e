#include "language/cpp_types.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

constexpr std::string_view kKeywords[] = {
    "alignas",      "alignof",      "and",           "and_eq",
    "asm",          "auto",         "bitand",        "bitor",
    "bool",         "break",        "case",          "catch",
    "char",         "char16_t",     "char32_t",      "char8_t",
    "class",        "co_await",     "co_return",     "co_yield",
    "compl",        "concept",      "const",         "const_cast",
    "consteval",    "constexpr",    "constinit",     "continue",
    "decltype",     "default",      "delete",        "do",
    "double",       "dynamic_cast", "else",          "enum",
    "explicit",     "export",       "extern",        "false",
    "float",        "for",          "friend",        "goto",
    "if",           "inline",       "int",           "long",
    "main",         "mutable",      "namespace",     "new",
    "noexcept",     "not",          "not_eq",        "nullptr",
    "operator",     "or",           "or_eq",         "private",
    "protected",    "public",       "register",      "reinterpret_cast",
    "requires",     "return",       "short",         "signed",
    "sizeof",       "static",       "static_assert", "static_cast",
    "struct",       "switch",       "template",      "this",
    "thread_local", "throw",        "true",          "try",
    "typedef",      "typeid",       "typename",      "union",
    "unsigned",     "using",        "virtual",       "void",
    "volatile",     "wchar_t",      "while",         "xor",
    "xor_eq"};

bool is_passed_by_value(const Type& type) {
  switch (type.kind) {
    case TypeKind::kBool:
    case TypeKind::kInt:
    case TypeKind::kLong:
    case TypeKind::kDouble:
    case TypeKind::kChar:
    case TypeKind::kString:  // LeetCode's habit.
    case TypeKind::kTree:
    case TypeKind::kLinked:
      return true;
    default:
      return false;
  }
}

bool is_class(const Type& type) {
  return type.kind == TypeKind::kString || type.kind == TypeKind::kList ||
         type.kind == TypeKind::kMap || type.kind == TypeKind::kRecord;
}

}  // namespace

std::string cpp_name(std::string_view name) {
  const bool keyword =
      std::find(std::begin(kKeywords), std::end(kKeywords), name) != std::end(kKeywords);
  return std::string(name) + (keyword ? "_" : "");
}

CppTypes::CppTypes(const Problem& problem) : problem_(problem), nodes_(node_types(problem)) {}

std::string CppTypes::name(const Type& type, std::string_view prefix) const {
  std::string plain;
  switch (type.kind) {
    case TypeKind::kVoid:
      return "void";
    case TypeKind::kBool:
      plain = "bool";
      break;
    case TypeKind::kInt:
      plain = "int";
      break;
    case TypeKind::kLong:
      plain = "long long";
      break;
    case TypeKind::kDouble:
      plain = "double";
      break;
    case TypeKind::kChar:
      plain = "char";
      break;
    case TypeKind::kString:
      plain = fmt::format("{}string", prefix);
      break;
    case TypeKind::kList:
      plain = fmt::format("{}vector<{}>", prefix, name(type.args[0], prefix));
      break;
    case TypeKind::kMap:
      plain = fmt::format("{}unordered_map<{}, {}>", prefix, name(type.args[0], prefix),
                          name(type.args[1], prefix));
      break;
    case TypeKind::kRecord:
      plain = cpp_name(type.record);
      break;
    case TypeKind::kTree:
    case TypeKind::kLinked:
      return node_name(nodes_, type) + "*";
  }
  return type.nullable ? fmt::format("{}optional<{}>", prefix, plain) : plain;
}

std::string CppTypes::parameter(const Type& type) const {
  return name(type, "") + (is_passed_by_value(type) ? "" : "&");
}

std::string CppTypes::signature(const Method& method) const {
  std::string parameters;
  for (const Parameter& p : method.parameters) {
    if (!parameters.empty()) parameters += ", ";
    parameters += parameter(p.type) + " " + cpp_name(p.name);
  }
  const std::string result = method.is_constructor ? "" : name(method.result, "") + " ";
  return fmt::format("{}{}({})", result, cpp_name(method.name), parameters);
}

std::string CppTypes::record_definition(const RecordType& record, std::string_view prefix) const {
  const std::string record_name = cpp_name(record.name);
  std::string fields, parameters, initialisers;
  for (const Field& field : record.fields) {
    const std::string field_name = cpp_name(field.name);
    const std::string type = name(field.type, prefix);
    const bool move = is_class(field.type) || field.type.nullable;
    fields += fmt::format("  {} {}{{}};\n", type, field_name);
    parameters += fmt::format("{}{} {}", parameters.empty() ? "" : ", ", type, field_name);
    initialisers += fmt::format("{}{}({})", initialisers.empty() ? "" : ", ", field_name,
                                move ? fmt::format("std::move({})", field_name) : field_name);
  }
  if (record.fields.empty()) return fmt::format("struct {} {{}};\n", record_name);
  // Constructors and not an aggregate: emplace_back(a, b) then works with every compiler.
  return fmt::format("struct {0} {{\n{1}  {0}() = default;\n  {0}({2})\n      : {3} {{}}\n}};\n",
                     record_name, fields, parameters, initialisers);
}

std::string CppTypes::node_definition(const NodeType& node, std::string_view prefix) const {
  const std::string type = name(node.value, prefix);
  if (node.kind == TypeKind::kLinked) {
    return fmt::format(
        "struct {0} {{\n  {1} val;\n  {0}* next;\n"
        "  {0}() : val(), next(nullptr) {{}}\n"
        "  {0}({1} x) : val(x), next(nullptr) {{}}\n"
        "  {0}({1} x, {0}* next) : val(x), next(next) {{}}\n}};\n",
        node.name, type);
  }
  return fmt::format(
      "struct {0} {{\n  {1} val;\n  {0}* left;\n  {0}* right;\n"
      "  {0}() : val(), left(nullptr), right(nullptr) {{}}\n"
      "  {0}({1} x) : val(x), left(nullptr), right(nullptr) {{}}\n"
      "  {0}({1} x, {0}* left, {0}* right) : val(x), left(left), right(right) {{}}\n}};\n",
      node.name, type);
}

std::vector<const RecordType*> CppTypes::ordered_records() const {
  std::vector<const RecordType*> seen, ordered;
  const std::function<void(const RecordType&)> visit = [&](const RecordType& record) {
    if (std::find(seen.begin(), seen.end(), &record) != seen.end()) return;
    seen.push_back(&record);
    for (const Field& field : record.fields) {
      // A map's key cannot be a record, so the last argument is where one can be.
      const Type* type = &field.type;
      while (!type->args.empty()) type = &type->args.back();
      for (const RecordType& inner : problem_.records) {
        if (inner.name == type->record) visit(inner);
      }
    }
    ordered.push_back(&record);
  };
  for (const RecordType& record : problem_.records) visit(record);
  return ordered;
}

std::string CppTypes::declarations() const {
  std::string text;
  for (const RecordType& record : problem_.records) {
    text += fmt::format("struct {};\n", cpp_name(record.name));
  }
  for (const NodeType& node : nodes_) text += fmt::format("struct {};\n", node.name);
  return text;
}

std::string CppTypes::definitions(std::string_view prefix) const {
  std::string text;
  for (const RecordType* record : ordered_records()) text += record_definition(*record, prefix);
  for (const NodeType& node : nodes_) text += node_definition(node, prefix);
  return text;
}

}  // namespace gavel::judge
