#include "language/rust_types.h"

#include <algorithm>

#include <fmt/format.h>

#include "language/snake_case.h"

namespace gavel::judge {
namespace {

constexpr std::string_view kKeywords[] = {
    "Self",     "abstract", "as",      "async",    "await", "become", "box",    "break",  "const",
    "continue", "crate",    "do",      "dyn",      "else",  "enum",   "extern", "false",  "final",
    "fn",       "for",      "if",      "impl",     "in",    "let",    "loop",   "macro",  "match",
    "mod",      "move",     "mut",     "override", "priv",  "pub",    "ref",    "return", "self",
    "static",   "struct",   "super",   "trait",    "true",  "try",    "type",   "typeof", "unsafe",
    "unsized",  "use",      "virtual", "where",    "while", "yield"};

}  // namespace

std::string rust_name(std::string_view name) {
  const std::string text = snake_case(name);
  const bool keyword =
      std::find(std::begin(kKeywords), std::end(kKeywords), text) != std::end(kKeywords);
  return text + (keyword ? "_" : "");
}

RustTypes::RustTypes(const Problem& problem) : problem_(problem), nodes_(node_types(problem)) {}

std::string RustTypes::name(const Type& type, std::string_view prefix) const {
  std::string plain;
  switch (type.kind) {
    case TypeKind::kVoid:
      return "()";
    case TypeKind::kBool:
      plain = "bool";
      break;
    case TypeKind::kInt:
      plain = "i32";
      break;
    case TypeKind::kLong:
      plain = "i64";
      break;
    case TypeKind::kDouble:
      plain = "f64";
      break;
    case TypeKind::kChar:
      plain = "char";
      break;
    case TypeKind::kString:
      plain = "String";
      break;
    case TypeKind::kList:
      plain = fmt::format("Vec<{}>", name(type.args[0], prefix));
      break;
    case TypeKind::kMap:
      plain =
          fmt::format("HashMap<{}, {}>", name(type.args[0], prefix), name(type.args[1], prefix));
      break;
    case TypeKind::kRecord:
      plain = fmt::format("{}{}", prefix, type.record);
      break;
    case TypeKind::kTree:
      return fmt::format("Option<Rc<RefCell<{}{}>>>", prefix, node_name(nodes_, type));
    case TypeKind::kLinked:
      return fmt::format("Option<Box<{}{}>>", prefix, node_name(nodes_, type));
  }
  return type.nullable ? fmt::format("Option<{}>", plain) : plain;
}

std::string RustTypes::signature(const Method& method, bool is_class) const {
  std::string parameters = is_class && !method.is_constructor ? "&mut self" : "";
  for (const Parameter& parameter : method.parameters) {
    parameters += fmt::format("{}{}: {}", parameters.empty() ? "" : ", ", rust_name(parameter.name),
                              name(parameter.type, ""));
  }
  std::string result;
  if (method.is_constructor) {
    result = " -> Self";
  } else if (method.result.kind != TypeKind::kVoid) {
    result = " -> " + name(method.result, "");
  }
  return fmt::format("pub fn {}({}){}", method.is_constructor ? "new" : rust_name(method.name),
                     parameters, result);
}

/// Whether values can be hashed and ordered: no floating point, map or node is in them.
bool RustTypes::has_order(const Type& type, int depth) const {
  constexpr int kDeepest = 16;
  switch (type.kind) {
    case TypeKind::kDouble:
    case TypeKind::kMap:
    case TypeKind::kTree:
    case TypeKind::kLinked:
      return false;
    default:
      break;
  }
  const auto inner = [&](const Type& each) { return has_order(each, depth + 1); };
  if (!std::all_of(type.args.begin(), type.args.end(), inner)) return false;
  const RecordType* const record = find_record(problem_.records, type.record);
  return record == nullptr ||
         (depth < kDeepest && std::all_of(record->fields.begin(), record->fields.end(),
                                          [&](const Field& field) { return inner(field.type); }));
}

std::string RustTypes::record_definition(const RecordType& record) const {
  const bool ordered = std::all_of(record.fields.begin(), record.fields.end(),
                                   [&](const Field& field) { return has_order(field.type); });
  std::string text = fmt::format("#[derive(Clone, Debug, PartialEq{})]\npub struct {} {{\n",
                                 ordered ? ", Eq, Hash, PartialOrd, Ord" : "", record.name);
  for (const Field& field : record.fields) {
    text += fmt::format("    pub {}: {},\n", rust_name(field.name), name(field.type, ""));
  }
  return text + "}\n";
}

std::string RustTypes::node_definition(const NodeType& node) const {
  const std::string value = name(node.value, "");
  if (node.kind == TypeKind::kLinked) {
    return fmt::format(
        "#[derive(Clone, Debug, PartialEq)]\npub struct {0} {{\n    pub val: {1},\n"
        "    pub next: Option<Box<{0}>>,\n}}\n"
        "impl {0} {{\n    pub fn new(val: {1}) -> Self {{\n        {0} {{ val, next: None }}\n"
        "    }}\n}}\n",
        node.name, value);
  }
  return fmt::format(
      "#[derive(Debug, PartialEq)]\npub struct {0} {{\n    pub val: {1},\n"
      "    pub left: Option<Rc<RefCell<{0}>>>,\n    pub right: Option<Rc<RefCell<{0}>>>,\n}}\n"
      "impl {0} {{\n    pub fn new(val: {1}) -> Self {{\n"
      "        {0} {{ val, left: None, right: None }}\n    }}\n}}\n",
      node.name, value);
}

std::string RustTypes::definitions() const {
  std::string text;
  for (const RecordType& record : problem_.records) text += record_definition(record);
  for (const NodeType& node : nodes_) text += node_definition(node);
  return text;
}

}  // namespace gavel::judge
