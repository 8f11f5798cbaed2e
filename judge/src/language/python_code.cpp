#include "language/python_code.h"

#include <algorithm>

#include <fmt/format.h>

#include "language/driver_spec.h"

namespace gavel::judge {
namespace {

constexpr std::string_view kKeywords[] = {
    "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
    "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
    "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
    "or",    "pass",     "raise", "return", "self", "try",    "while",  "with",     "yield"};

std::string python_name(std::string_view name) {
  const bool keyword =
      std::find(std::begin(kKeywords), std::end(kKeywords), name) != std::end(kKeywords);
  return std::string(name) + (keyword ? "_" : "");
}

std::string python_type(const Type& type) {
  std::string name;
  switch (type.kind) {
    case TypeKind::kVoid:
      return "None";
    case TypeKind::kBool:
      name = "bool";
      break;
    case TypeKind::kInt:
    case TypeKind::kLong:
      name = "int";
      break;
    case TypeKind::kDouble:
      name = "float";
      break;
    case TypeKind::kChar:
    case TypeKind::kString:
      name = "str";
      break;
    case TypeKind::kList:
      name = fmt::format("List[{}]", python_type(type.args[0]));
      break;
    case TypeKind::kMap:
      name = fmt::format("Dict[{}, {}]", python_type(type.args[0]), python_type(type.args[1]));
      break;
    case TypeKind::kRecord:
      name = python_name(type.record);
      break;
    case TypeKind::kTree:
      return "Optional[TreeNode]";
    case TypeKind::kLinked:
      return "Optional[ListNode]";
  }
  return type.nullable ? fmt::format("Optional[{}]", name) : name;
}

std::string parameters_of(const std::vector<Field>& fields) {
  std::string text;
  for (const Field& field : fields) {
    text += fmt::format(", {}: {}", python_name(field.name), python_type(field.type));
  }
  return text;
}

std::string record_comment(const RecordType& record) {
  std::string text = fmt::format("# class {}:\n#     def __init__(self{}):\n",
                                 python_name(record.name), parameters_of(record.fields));
  for (const Field& field : record.fields) {
    text += fmt::format("#         self.{0} = {0}\n", python_name(field.name));
  }
  if (record.fields.empty()) text += "#         pass\n";
  return text;
}

std::string definitions_comment(const Problem& problem) {
  std::string text;
  for (const RecordType& record : problem.records) text += record_comment(record);
  if (uses(problem, TypeKind::kLinked)) {
    text +=
        "# class ListNode:\n#     def __init__(self, val=0, next=None):\n"
        "#         self.val = val\n#         self.next = next\n";
  }
  if (uses(problem, TypeKind::kTree)) {
    text +=
        "# class TreeNode:\n#     def __init__(self, val=0, left=None, right=None):\n"
        "#         self.val = val\n#         self.left = left\n#         self.right = right\n";
  }
  return text.empty() ? text : "\n# Defined for you:\n#\n" + text;
}

std::string method_code(const Method& method) {
  std::string parameters = "self";
  for (const Parameter& parameter : method.parameters) {
    parameters += fmt::format(", {}: {}", python_name(parameter.name), python_type(parameter.type));
  }
  if (method.is_constructor)
    return fmt::format("    def __init__({}):\n        pass\n", parameters);
  return fmt::format("    def {}({}) -> {}:\n        pass\n", python_name(method.name), parameters,
                     python_type(method.result));
}

}  // namespace

std::string python_starter(const Problem& problem) {
  std::string text = fmt::format("# {}\n", problem.title);
  if (is_program(problem.kind)) {
    return text + "import sys\n\n\ndef main():\n    pass\n\n\nmain()\n";
  }
  const bool is_class = problem.kind == Kind::kClass;
  text += definitions_comment(problem);
  text +=
      fmt::format("\n\nclass {}:\n", is_class ? python_name(problem.entry.class_name) : "Solution");
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    text += (i > 0 ? "\n" : "") + method_code(problem.entry.methods[i]);
  }
  return text;
}

std::string python_spec(const Problem* problem, const std::vector<std::string>& paths) {
  const bool is_stdio = problem == nullptr || is_program(problem->kind);
  return driver_spec(problem, python_name,
                     {{"prelude", is_stdio ? "false" : "true"}, {"paths", json_list(paths)}});
}

}  // namespace gavel::judge
