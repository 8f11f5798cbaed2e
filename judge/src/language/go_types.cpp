#include "language/go_types.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

constexpr std::string_view kTaken[] = {
    "bool",   "break", "byte",    "case",  "chan",    "const",      "continue",  "default",
    "defer",  "else",  "error",   "false", "float64", "for",        "func",      "go",
    "goto",   "if",    "import",  "init",  "int",     "int64",      "interface", "main",
    "map",    "nil",   "package", "range", "return",  "select",     "string",    "struct",
    "switch", "this",  "true",    "type",  "var",     "fallthrough"};

}  // namespace

std::string go_name(std::string_view name) {
  const bool taken = std::find(std::begin(kTaken), std::end(kTaken), name) != std::end(kTaken);
  return std::string(name) + (taken ? "_" : "");
}

std::string go_exported(std::string_view name) {
  std::string text(name);
  text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  // An underscore in front has no capital.
  return text[0] == '_' ? "X" + text : text;
}

GoTypes::GoTypes(const Problem& problem) : problem_(problem), nodes_(node_types(problem)) {}

std::string GoTypes::name(const Type& type) const {
  std::string plain;
  switch (type.kind) {
    case TypeKind::kVoid:
      return "";
    case TypeKind::kBool:
      plain = "bool";
      break;
    case TypeKind::kInt:
      plain = "int";
      break;
    case TypeKind::kLong:
      plain = "int64";
      break;
    case TypeKind::kDouble:
      plain = "float64";
      break;
    case TypeKind::kChar:
      plain = "byte";
      break;
    case TypeKind::kString:
      plain = "string";
      break;
    case TypeKind::kList:
      plain = "[]" + name(type.args[0]);
      break;
    case TypeKind::kMap:
      plain = fmt::format("map[{}]{}", name(type.args[0]), name(type.args[1]));
      break;
    case TypeKind::kRecord:
      plain = go_name(type.record);
      break;
    case TypeKind::kTree:
    case TypeKind::kLinked:
      return "*" + node_name(nodes_, type);
  }
  return type.nullable ? "*" + plain : plain;
}

std::string GoTypes::zero(const Type& type) const {
  if (type.nullable) return "nil";
  switch (type.kind) {
    case TypeKind::kVoid:
      return "";
    case TypeKind::kBool:
      return "false";
    case TypeKind::kString:
      return "\"\"";
    case TypeKind::kInt:
    case TypeKind::kLong:
    case TypeKind::kDouble:
    case TypeKind::kChar:
      return "0";
    case TypeKind::kRecord:
      return name(type) + "{}";
    default:
      return "nil";
  }
}

std::string GoTypes::codec(const Type& type) const {
  std::string plain;
  switch (type.kind) {
    case TypeKind::kVoid:
    case TypeKind::kBool:
      plain = "gavelrt.Bool";
      break;
    case TypeKind::kInt:
      plain = "gavelrt.Int";
      break;
    case TypeKind::kLong:
      plain = "gavelrt.Long";
      break;
    case TypeKind::kDouble:
      plain = "gavelrt.Double";
      break;
    case TypeKind::kChar:
      plain = "gavelrt.Char";
      break;
    case TypeKind::kString:
      plain = "gavelrt.String";
      break;
    case TypeKind::kList:
      plain = fmt::format("gavelrt.List({})", codec(type.args[0]));
      break;
    case TypeKind::kMap:
      plain = fmt::format("gavelrt.Map({}, {})", codec(type.args[0]), codec(type.args[1]));
      break;
    case TypeKind::kRecord:
      plain = "gavelCodecOf" + go_name(type.record);
      break;
    case TypeKind::kTree:
    case TypeKind::kLinked:
      return "gavelCodecOf" + node_name(nodes_, type);
  }
  return type.nullable ? fmt::format("gavelrt.Nullable({})", plain) : plain;
}

std::string GoTypes::signature(const Method& method) const {
  std::string parameters;
  for (const Parameter& parameter : method.parameters) {
    parameters += fmt::format("{}{} {}", parameters.empty() ? "" : ", ", go_name(parameter.name),
                              name(parameter.type));
  }
  const std::string class_name = go_name(problem_.entry.class_name);
  if (method.is_constructor) return fmt::format("func Constructor({}) {}", parameters, class_name);
  const std::string result = name(method.result);
  const std::string end = result.empty() ? "" : " " + result;
  if (problem_.kind == Kind::kClass) {
    return fmt::format("func (this *{}) {}({}){}", class_name, go_exported(method.name), parameters,
                       end);
  }
  return fmt::format("func {}({}){}", go_name(method.name), parameters, end);
}

std::vector<GoTypes::Definition> GoTypes::definitions() const {
  std::vector<Definition> all;
  for (const RecordType& record : problem_.records) {
    std::string text = fmt::format("type {} struct {{\n", go_name(record.name));
    for (const Field& field : record.fields) {
      text += fmt::format("\t{} {}\n", go_exported(field.name), name(field.type));
    }
    all.push_back({go_name(record.name), text + "}\n"});
  }
  for (const NodeType& node : nodes_) {
    const char* const links =
        node.kind == TypeKind::kTree ? "\tLeft, Right *{0}\n" : "\tNext *{0}\n";
    all.push_back(
        {node.name, fmt::format("type {0} struct {{\n\tVal {1}\n", node.name, name(node.value)) +
                        fmt::format(fmt::runtime(links), node.name) + "}\n"});
  }
  return all;
}

std::string GoTypes::record_codec(const RecordType& record) const {
  std::string reads, writes;
  for (const Field& field : record.fields) {
    const std::string field_name = go_exported(field.name);
    reads += fmt::format("\t\tvalue.{} = {}.Read(in)\n", field_name, codec(field.type));
    writes += fmt::format("\t\t{}.Write(out, value.{})\n", codec(field.type), field_name);
  }
  return fmt::format(
      "var gavelCodecOf{0} = gavelrt.Codec[{0}]{{\n"
      "\tfunc(in *gavelrt.Reader) (value {0}) {{\n{1}\t\treturn\n\t}},\n"
      "\tfunc(out *gavelrt.Writer, value {0}) {{\n{2}\t}},\n}}\n\n",
      go_name(record.name), reads, writes);
}

std::string GoTypes::node_codec(const NodeType& node) const {
  const std::string value = name(node.value);
  if (node.kind == TypeKind::kLinked) {
    return fmt::format(
        "var gavelCodecOf{0} = gavelrt.Linked({1}, func(node *{0}) (*{2}, **{0}) {{\n"
        "\treturn &node.Val, &node.Next\n}})\n\n",
        node.name, codec(node.value), value);
  }
  return fmt::format(
      "var gavelCodecOf{0} = gavelrt.Tree({1}, func(node *{0}) (*{2}, **{0}, **{0}) {{\n"
      "\treturn &node.Val, &node.Left, &node.Right\n}})\n\n",
      node.name, codec(node.value), value);
}

std::string GoTypes::codecs() const {
  std::string text;
  for (const RecordType& record : problem_.records) text += record_codec(record);
  for (const NodeType& node : nodes_) text += node_codec(node);
  return text;
}

}  // namespace gavel::judge
