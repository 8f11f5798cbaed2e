#include "language/c_types.h"

#include <algorithm>
#include <cctype>
#include <functional>

#include <fmt/format.h>

#include "language/driver_spec.h"

namespace gavel::judge {
namespace {

constexpr std::string_view kTaken[] = {"auto",       "bool",     "break",
                                       "case",       "char",     "const",
                                       "continue",   "default",  "do",
                                       "double",     "else",     "enum",
                                       "extern",     "false",    "float",
                                       "for",        "goto",     "if",
                                       "inline",     "int",      "long",
                                       "main",       "obj",      "register",
                                       "restrict",   "return",   "returnColumnSizes",
                                       "returnSize", "short",    "signed",
                                       "sizeof",     "static",   "struct",
                                       "switch",     "true",     "typedef",
                                       "union",      "unsigned", "void",
                                       "volatile",   "while"};

bool is_deep(const Type& type) {
  return list_depth(type) > 2 || std::any_of(type.args.begin(), type.args.end(), is_deep);
}

bool is_nullable_list(const Type& type) {
  return (type.kind == TypeKind::kList && type.nullable) ||
         std::any_of(type.args.begin(), type.args.end(), is_nullable_list);
}

bool any_type(const Problem& problem, const std::function<bool(const Type&)>& test) {
  for (const RecordType& record : problem.records) {
    for (const Field& field : record.fields) {
      if (test(field.type)) return true;
    }
  }
  for (const Method& method : problem.entry.methods) {
    for (const Parameter& parameter : method.parameters) {
      if (test(parameter.type)) return true;
    }
    if (test(method.result)) return true;
  }
  return false;
}

std::string with_first(std::string text, int (*change)(int)) {
  if (!text.empty()) {
    text[0] = static_cast<char>(change(static_cast<unsigned char>(text[0])));
  }
  return text;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text.empty() ? "void" : text;
}

}  // namespace

std::string c_name(std::string_view name) {
  const bool taken = std::find(std::begin(kTaken), std::end(kTaken), name) != std::end(kTaken);
  return std::string(name) + (taken ? "_" : "");
}

int list_depth(const Type& type) {
  return type.kind == TypeKind::kList ? 1 + list_depth(type.args[0]) : 0;
}

std::string c_refusal(const Problem& problem) {
  if (uses(problem, TypeKind::kMap)) return "it has a map, and C has none";
  if (any_type(problem, is_deep)) return "it has lists of lists of lists";
  if (any_type(problem, is_nullable_list)) return "it has a list that may be null";
  return {};
}

CTypes::CTypes(const Problem& problem) : problem_(problem), nodes_(node_types(problem)) {}

std::string CTypes::name(const Type& type) const {
  std::string plain;
  switch (type.kind) {
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
      return "char*";
    case TypeKind::kList:
      return name(type.args[0]) + "*";
    case TypeKind::kRecord:
      plain = "struct " + c_name(type.record);
      break;
    case TypeKind::kTree:
    case TypeKind::kLinked:
      return fmt::format("struct {}*", node_name(nodes_, type));
    default:
      return "void";
  }
  return type.nullable ? plain + "*" : plain;
}

std::string CTypes::declaration(const Type& type, const std::string& name,
                                std::string_view separator) const {
  std::string text = this->name(type) + " " + name;
  if (list_depth(type) > 0) text += fmt::format("{}int {}Size", separator, name);
  if (list_depth(type) > 1) text += fmt::format("{}int* {}ColSize", separator, name);
  return text;
}

std::string CTypes::function(const Method& method) const {
  if (!is_class()) return c_name(method.name);
  const std::string prefix = with_first(problem_.entry.class_name, std::tolower);
  return prefix + (method.is_constructor ? "Create" : with_first(method.name, std::toupper));
}

std::string CTypes::free_function() const {
  return with_first(problem_.entry.class_name, std::tolower) + "Free";
}

std::vector<std::string> CTypes::parameters(const Method& method) const {
  std::vector<std::string> parts;
  if (is_class() && !method.is_constructor) {
    parts.push_back(c_name(problem_.entry.class_name) + "* obj");
  }
  for (const Parameter& parameter : method.parameters) {
    parts.push_back(declaration(parameter.type, c_name(parameter.name), ", "));
  }
  if (list_depth(method.result) > 0) parts.emplace_back("int* returnSize");
  if (list_depth(method.result) > 1) parts.emplace_back("int** returnColumnSizes");
  return parts;
}

std::string CTypes::result(const Method& method) const {
  return method.is_constructor ? c_name(problem_.entry.class_name) + "*" : name(method.result);
}

std::string CTypes::signature(const Method& method) const {
  return fmt::format("{} {}({})", result(method), function(method), joined(parameters(method)));
}

std::string CTypes::pointer(const Method& method) const {
  return fmt::format("{} (*)({})", result(method), joined(parameters(method)));
}

std::string CTypes::definitions() const {
  std::string text;
  for (const NodeType& node : nodes_) {
    // Values that are records themselves come first, below; nodes hold scalars in practice.
    const std::string links =
        node.kind == TypeKind::kTree
            ? fmt::format("  struct {0}* left;\n  struct {0}* right;\n", node.name)
            : fmt::format("  struct {}* next;\n", node.name);
    text += fmt::format("struct {} {{\n  {} val;\n{}}};\n", node.name, name(node.value), links);
  }
  std::vector<const RecordType*> seen;
  const std::function<void(const RecordType&)> visit = [&](const RecordType& record) {
    if (std::find(seen.begin(), seen.end(), &record) != seen.end()) return;
    seen.push_back(&record);
    std::string fields;
    for (const Field& field : record.fields) {
      const RecordType* const inner = find_record(problem_.records, field.type.record);
      if (inner != nullptr) visit(*inner);
      fields += "  " + declaration(field.type, c_name(field.name), ";\n  ") + ";\n";
    }
    text += fmt::format("struct {0} {{\n{1}}};\ntypedef struct {0} {0};\n", c_name(record.name),
                        fields);
  };
  for (const RecordType& record : problem_.records) visit(record);
  return text;
}

}  // namespace gavel::judge
