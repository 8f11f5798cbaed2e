#include "language/java_code.h"

#include <algorithm>
#include <regex>

#include <fmt/format.h>

#include "language/node_types.h"

namespace gavel::judge {
namespace {

constexpr std::string_view kKeywords[] = {
    "abstract",  "assert",       "boolean",  "break",      "byte",    "case",       "catch",
    "char",      "class",        "const",    "continue",   "default", "do",         "double",
    "else",      "enum",         "extends",  "false",      "final",   "finally",    "float",
    "for",       "goto",         "if",       "implements", "import",  "instanceof", "int",
    "interface", "long",         "native",   "new",        "null",    "package",    "private",
    "protected", "public",       "return",   "short",      "static",  "strictfp",   "super",
    "switch",    "synchronized", "this",     "throw",      "throws",  "transient",  "true",
    "try",       "void",         "volatile", "while",      "_"};

/// The spellings of one problem's types.
class Types {
 public:
  explicit Types(const Problem& problem) : nodes_(node_types(problem)) {}

  const std::vector<NodeType>& nodes() const { return nodes_; }

  std::string name(const Type& type, bool boxed = false) const {
    const bool box = boxed || type.nullable;
    switch (type.kind) {
      case TypeKind::kVoid:
        return "void";
      case TypeKind::kBool:
        return box ? "Boolean" : "boolean";
      case TypeKind::kInt:
        return box ? "Integer" : "int";
      case TypeKind::kLong:
        return box ? "Long" : "long";
      case TypeKind::kDouble:
        return box ? "Double" : "double";
      case TypeKind::kChar:
        return box ? "Character" : "char";
      case TypeKind::kString:
        return "String";
      case TypeKind::kList:
        return name(type.args[0]) + "[]";
      case TypeKind::kMap:
        return fmt::format("Map<{}, {}>", name(type.args[0], true), name(type.args[1], true));
      case TypeKind::kRecord:
        return java_name(type.record);
      case TypeKind::kTree:
      case TypeKind::kLinked:
        return node_name(nodes_, type);
    }
    return {};
  }

  /// The type in the letters of Spec.java.
  std::string letters(const Type& type) const {
    std::string text = type.nullable ? "?" : "";
    switch (type.kind) {
      case TypeKind::kVoid:
        return "V";
      case TypeKind::kBool:
        return text + "Z";
      case TypeKind::kInt:
        return text + "I";
      case TypeKind::kLong:
        return text + "J";
      case TypeKind::kDouble:
        return text + "D";
      case TypeKind::kChar:
        return text + "C";
      case TypeKind::kString:
        return text + "S";
      case TypeKind::kList:
        return text + "[" + letters(type.args[0]);
      case TypeKind::kMap:
        return text + "M" + letters(type.args[0]) + letters(type.args[1]);
      case TypeKind::kRecord:
        return fmt::format("{}R{};", text, java_name(type.record));
      case TypeKind::kTree:
      case TypeKind::kLinked:
        return fmt::format("{}{};{}", type.kind == TypeKind::kTree ? "T" : "L",
                           node_name(nodes_, type), letters(type.args[0]));
    }
    return text;
  }

 private:
  std::vector<NodeType> nodes_;
};

std::string parameters_of(const std::vector<Field>& fields, const Types& types) {
  std::string text;
  for (const Field& field : fields) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", types.name(field.type),
                        java_name(field.name));
  }
  return text;
}

/// The fields and constructors, which is what a solver needs to know.
std::string record_body(const RecordType& record, const Types& types) {
  const std::string name = java_name(record.name);
  std::string fields, assignments;
  for (const Field& field : record.fields) {
    const std::string field_name = java_name(field.name);
    fields += fmt::format("    public {} {};\n", types.name(field.type), field_name);
    assignments += fmt::format("        this.{0} = {0};\n", field_name);
  }
  std::string text = fields + fmt::format("    public {}() {{}}\n", name);
  if (record.fields.empty()) return text;
  return text + fmt::format("    public {}({}) {{\n{}    }}\n", name,
                            parameters_of(record.fields, types), assignments);
}

/// Equality by value, so that records can be keys, and a readable form for printing.
std::string record_comparisons(const RecordType& record) {
  const std::string name = java_name(record.name);
  std::string values, equal, shown;
  for (const Field& field : record.fields) {
    const std::string field_name = java_name(field.name);
    values += fmt::format("{}{}", values.empty() ? "" : ", ", field_name);
    equal += fmt::format(" && Objects.deepEquals({0}, that.{0})", field_name);
    shown += fmt::format(" + \"{}{}=\" + {}", shown.empty() ? "" : ", ", field_name, field_name);
  }
  return fmt::format(
      "    @Override public boolean equals(Object other) {{\n"
      "        if (!(other instanceof {0})) return false;\n"
      "        {0} that = ({0}) other;\n        return that != null{1};\n    }}\n"
      "    @Override public int hashCode() {{\n"
      "        return Arrays.deepHashCode(new Object[] {{{2}}});\n    }}\n"
      "    @Override public String toString() {{\n"
      "        return \"{0}(\"{3} + \")\";\n    }}\n",
      name, equal, values, shown);
}

std::string node_body(const NodeType& node, const Types& types) {
  const std::string value = types.name(node.value);
  if (node.kind == TypeKind::kLinked) {
    return fmt::format(
        "    {1} val;\n    {0} next;\n    {0}() {{}}\n"
        "    {0}({1} val) {{ this.val = val; }}\n"
        "    {0}({1} val, {0} next) {{ this.val = val; this.next = next; }}\n",
        node.name, value);
  }
  return fmt::format(
      "    {1} val;\n    {0} left;\n    {0} right;\n    {0}() {{}}\n"
      "    {0}({1} val) {{ this.val = val; }}\n"
      "    {0}({1} val, {0} left, {0} right) {{\n"
      "        this.val = val;\n        this.left = left;\n        this.right = right;\n    }}\n",
      node.name, value);
}

std::string commented(const std::string& text) {
  std::string out = " * ";
  for (const char c : text) {
    out += c;
    if (c == '\n') out += " * ";
  }
  out.resize(out.size() - 3);
  return out;
}

std::string zero(const Type& type) {
  if (type.nullable) return "null";
  switch (type.kind) {
    case TypeKind::kBool:
      return "false";
    case TypeKind::kInt:
    case TypeKind::kLong:
    case TypeKind::kDouble:
    case TypeKind::kChar:
      return "0";
    default:
      return "null";
  }
}

std::string method_code(const Method& method, const Types& types) {
  std::string parameters;
  for (const Parameter& parameter : method.parameters) {
    parameters += fmt::format("{}{} {}", parameters.empty() ? "" : ", ", types.name(parameter.type),
                              java_name(parameter.name));
  }
  const bool returns = !method.is_constructor && method.result.kind != TypeKind::kVoid;
  const std::string result = method.is_constructor ? "" : types.name(method.result) + " ";
  return fmt::format("    public {}{}({}) {{\n        {}\n    }}\n", result, java_name(method.name),
                     parameters, returns ? fmt::format("return {};", zero(method.result)) : "");
}

std::string definitions(const Problem& problem, const Types& types) {
  std::string text;
  for (const RecordType& record : problem.records) {
    text += fmt::format("class {} {{\n{}}}\n", java_name(record.name), record_body(record, types));
  }
  for (const NodeType& node : types.nodes()) {
    text += fmt::format("class {} {{\n{}}}\n", node.name, node_body(node, types));
  }
  return text;
}

std::string entry_class(const Problem& problem) {
  return problem.kind == Kind::kClass ? java_name(problem.entry.class_name) : "Solution";
}

}  // namespace

std::string java_name(std::string_view name) {
  const bool keyword =
      std::find(std::begin(kKeywords), std::end(kKeywords), name) != std::end(kKeywords);
  return std::string(name) + (keyword ? "_" : "");
}

std::vector<JavaClass> java_classes(const Problem& problem) {
  const Types types(problem);
  std::vector<JavaClass> classes;
  for (const RecordType& record : problem.records) {
    classes.push_back({java_name(record.name),
                       fmt::format("class {} {{\n{}{}}}\n", java_name(record.name),
                                   record_body(record, types), record_comparisons(record))});
  }
  for (const NodeType& node : types.nodes()) {
    classes.push_back(
        {node.name, fmt::format("class {} {{\n{}}}\n", node.name, node_body(node, types))});
  }
  return classes;
}

std::string java_spec(const Problem* problem) {
  if (problem == nullptr || is_program(problem->kind)) return "kind stdio\n";
  const Types types(*problem);
  std::string text =
      fmt::format("kind {}\nclass {}\n", to_string(problem->kind), entry_class(*problem));
  for (const RecordType& record : problem->records) {
    text += fmt::format("record {}\n", java_name(record.name));
    for (const Field& field : record.fields) {
      text += fmt::format("field {} {}\n", java_name(field.name), types.letters(field.type));
    }
  }
  for (const Method& method : problem->entry.methods) {
    text += fmt::format("{} {} {}\n", method.is_constructor ? "constructor" : "method",
                        java_name(method.name), types.letters(method.result));
    for (const Parameter& parameter : method.parameters) {
      text += fmt::format("parameter {} {}\n", java_name(parameter.name),
                          types.letters(parameter.type));
    }
  }
  return text;
}

std::vector<std::string> java_entry_methods(const Problem& problem, const std::string& source) {
  if (is_program(problem.kind)) {
    static const std::regex kMain(R"(\bstatic\s+(?:final\s+)?void\s+main\b)");
    static const std::regex kClass(R"(\bclass\s+(\w+))");
    std::smatch main;
    std::regex_search(source, main, kMain);
    const std::string before = main.empty() ? source : main.prefix().str();
    std::string name = "Main";
    for (std::sregex_iterator each(before.begin(), before.end(), kClass), end; each != end;
         ++each) {
      name = (*each)[1];
    }
    return {name + ".main"};
  }
  const bool is_class = problem.kind == Kind::kClass;
  const std::string type = is_class ? java_name(problem.entry.class_name) : "Solution";
  std::vector<std::string> methods;
  for (const Method& method : problem.entry.methods) {
    methods.push_back(type + "." + (method.is_constructor ? "<init>" : java_name(method.name)));
  }
  return methods;
}

std::string java_starter(const Problem& problem) {
  std::string text = fmt::format("// {}\n", problem.title);
  if (is_program(problem.kind)) {
    return text +
           "\nclass Main {\n    public static void main(String[] args) {\n"
           "        Scanner in = new Scanner(System.in);\n        \n    }\n}\n";
  }
  const Types types(problem);
  const std::string given = definitions(problem, types);
  if (!given.empty()) {
    text += fmt::format("\n/*\n * Defined for you:\n *\n{} */\n", commented(given));
  }
  text += fmt::format("\nclass {} {{\n", entry_class(problem));
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    text += (i > 0 ? "\n" : "") + method_code(problem.entry.methods[i], types);
  }
  return text + "}\n";
}

}  // namespace gavel::judge
