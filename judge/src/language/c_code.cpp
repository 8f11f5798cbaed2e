#include "language/c_code.h"

#include <fmt/format.h>

#include "language/c_types.h"

namespace gavel::judge {
namespace {

const char* scalar(TypeKind kind) {
  switch (kind) {
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
    default:
      return "string";
  }
}

/// Writes the statements that read and write values of the problem's types.
class Codec {
 public:
  explicit Codec(const CTypes& types) : types_(types) {}

  /// Reads into `target`; a list's sizes into `size` and `columns`.
  [[nodiscard]] std::string read(const Type& type, const std::string& target,
                                 const std::string& size, const std::string& columns,
                                 int depth = 0) const {
    if (type.kind == TypeKind::kList) return read_list(type, target, size, columns, depth);
    if (!type.nullable || is_node(type)) return read_present(type, target);
    if (type.kind == TypeKind::kString) {
      return fmt::format("{0} = NULL;\nif (gavel_read_bool()) {0} = gavel_read_string();\n",
                         target);
    }
    return fmt::format(
        "{0} = NULL;\nif (gavel_read_bool()) {{\n{0} = gavel_array(1, sizeof *{0});\n{1}}}\n",
        target, read_present(type, "(*" + target + ")"));
  }

  [[nodiscard]] std::string write(const Type& type, const std::string& value,
                                  const std::string& size, const std::string& columns,
                                  int depth = 0) const {
    if (type.kind == TypeKind::kList) return write_list(type, value, size, columns, depth);
    if (!type.nullable || is_node(type)) return write_present(type, value);
    const std::string present =
        type.kind == TypeKind::kString ? value : fmt::format("(*{})", value);
    return fmt::format("gavel_write_bool({0} != NULL);\nif ({0} != NULL) {{\n{1}}}\n", value,
                       write_present(type, present));
  }

  [[nodiscard]] std::string record(const RecordType& record) const {
    std::string reads, writes;
    for (const Field& field : record.fields) {
      const std::string at = "v->" + c_name(field.name);
      reads += read(field.type, at, at + "Size", at + "ColSize");
      writes += write(field.type, at, at + "Size", at + "ColSize");
    }
    return fmt::format(
        "static void gavel_read_{0}(struct {0}* v) {{\n(void)v;\n{1}}}\n"
        "static void gavel_write_{0}(const struct {0}* v) {{\n(void)v;\n{2}}}\n",
        c_name(record.name), reads, writes);
  }

  [[nodiscard]] std::string node(const NodeType& node) const {
    return fmt::format("{0}({1}, gavel_read_{2}, gavel_write_{2})\n",
                       node.kind == TypeKind::kTree ? "GAVEL_TREE" : "GAVEL_LINKED", node.name,
                       scalar(node.value.kind));
  }

 private:
  static bool is_node(const Type& type) {
    return type.kind == TypeKind::kTree || type.kind == TypeKind::kLinked;
  }

  [[nodiscard]] std::string read_present(const Type& type, const std::string& target) const {
    if (type.kind == TypeKind::kRecord) {
      return fmt::format("gavel_read_{}(&{});\n", c_name(type.record), target);
    }
    return fmt::format("{} = gavel_read_{}();\n", target,
                       is_node(type) ? node_name(types_.nodes(), type) : scalar(type.kind));
  }

  [[nodiscard]] std::string write_present(const Type& type, const std::string& value) const {
    if (type.kind == TypeKind::kRecord) {
      return fmt::format("gavel_write_{}(&{});\n", c_name(type.record), value);
    }
    return fmt::format("gavel_write_{}({});\n",
                       is_node(type) ? node_name(types_.nodes(), type) : scalar(type.kind), value);
  }

  [[nodiscard]] std::string read_list(const Type& type, const std::string& target,
                                      const std::string& size, const std::string& columns,
                                      int depth) const {
    const std::string i = fmt::format("i{}", depth);
    std::string text = fmt::format(
        "{0} = (int)gavel_read_count();\n{1} = gavel_array((size_t){0}, sizeof *{1});\n", size,
        target);
    if (list_depth(type) > 1) {
      text += fmt::format("{1} = gavel_array((size_t){0}, sizeof *{1});\n", size, columns);
    }
    return text + fmt::format("for (int {0} = 0; {0} < {1}; ++{0}) {{\n{2}}}\n", i, size,
                              read(type.args[0], fmt::format("{}[{}]", target, i),
                                   fmt::format("{}[{}]", columns, i), "", depth + 1));
  }

  [[nodiscard]] std::string write_list(const Type& type, const std::string& value,
                                       const std::string& size, const std::string& columns,
                                       int depth) const {
    const std::string i = fmt::format("i{}", depth);
    std::string text =
        fmt::format("gavel_write_size({0}, {1}, \"{2}\");\n", size, value, shown_size(size, depth));
    if (list_depth(type) > 1) {
      text += fmt::format(
          "if ({0} > 0 && {1} == NULL) gavel_refuse(\"returned lists, but did not set "
          "*returnColumnSizes\");\n",
          size, columns);
    }
    // A list that was not returned has no size.
    return text + fmt::format("for (int {0} = 0; {3} != NULL && {0} < {1}; ++{0}) {{\n{2}}}\n", i,
                              size,
                              write(type.args[0], fmt::format("{}[{}]", value, i),
                                    fmt::format("{}[{}]", columns, i), "", depth + 1),
                              value);
  }

  static std::string shown_size(const std::string& size, int depth) {
    if (size == "resultSize") return "returnSize";
    return depth > 0 ? "returnColumnSizes" : size.substr(size.rfind('>') + 1);
  }

  const CTypes& types_;
};

/// What a counting driver says around a call. The compiler must neither compute before nor after what
/// it may do in between, so arguments and results pass out of its sight.
std::string count_on(const Method& method, bool counting) {
  if (!counting) return {};
  std::string text;
  for (std::size_t i = 0; i < method.parameters.size(); ++i) {
    text += fmt::format("__asm__ volatile(\"\" : : \"r\"(&a{}) : \"memory\");\n", i);
  }
  return text + "gavel_counting_on(0);\n";
}

std::string count_off(bool counting, const char* result) {
  if (!counting) return {};
  return fmt::format("__asm__ volatile(\"\" : : \"r\"(&{}) : \"memory\");\ngavel_counting_off(0);\n",
                     result);
}

/// The statements around one call.
std::string call(const Method& method, const CTypes& types, const Codec& codec, bool is_class,
                 bool counting) {
  std::string text = counting && is_class ? "gavel_counting_arguments();\n" : "";
  std::string arguments = is_class && !method.is_constructor ? "object" : "";
  const auto pass = [&](const std::string& argument) {
    arguments += (arguments.empty() ? "" : ", ") + argument;
  };
  for (std::size_t i = 0; i < method.parameters.size(); ++i) {
    const Type& type = method.parameters[i].type;
    const std::string name = fmt::format("a{}", i);
    text += types.declaration(type, name, "; ") + ";\n";
    text += codec.read(type, name, name + "Size", name + "ColSize");
    pass(name);
    if (list_depth(type) > 0) pass(name + "Size");
    if (list_depth(type) > 1) pass(name + "ColSize");
  }
  const int depth = list_depth(method.result);
  if (depth > 0) {
    text += "int resultSize = INT_MIN;\n";
    pass("&resultSize");
  }
  if (depth > 1) {
    text += "int* resultColSize = NULL;\n";
    pass("&resultColSize");
  }
  if (!is_class) text += "gavel_read_end();\ngavel_start();\n";
  const std::string made = fmt::format("{}({})", types.function(method), arguments);
  text += count_on(method, counting);
  if (method.is_constructor) return text + "object = " + made + ";\n" + count_off(counting, "object");
  if (method.result.kind == TypeKind::kVoid) {
    return text + made + ";\n" + (counting ? "gavel_counting_off(0);\n" : "") +
           (is_class ? "" : "gavel_stop();\n");
  }
  text += fmt::format("{} result = {};\n", types.name(method.result), made);
  text += count_off(counting, "result");
  if (!is_class) text += "gavel_stop();\n";
  return text + codec.write(method.result, "result", "resultSize", "resultColSize");
}

std::string demand(const Method& method, const CTypes& types) {
  return fmt::format(
      "_Static_assert(__builtin_types_compatible_p(__typeof__(&{0}), {1}), \"{2}{0}|{3}\");\n",
      types.function(method), types.pointer(method), kCDemand, types.signature(method));
}

std::string class_driver(const Problem& problem, const CTypes& types, const Codec& codec,
                         bool counting) {
  std::string text = fmt::format(
      "static void gavel_run_test(void) {{\nconst uint32_t calls = gavel_read_count();\n"
      "gavel_write_count(calls);\n{}* object = NULL;\ngavel_start();\n"
      "for (uint32_t number = 0; number < calls; ++number) {{\n"
      "const uint16_t method = gavel_read_method();\ngavel_enter_call((int)number);\n"
      "gavel_write_method(method);\nswitch (method) {{\n",
      c_name(problem.entry.class_name));
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    text += fmt::format("case {}: {{\n{}break;\n}}\n", i,
                        call(problem.entry.methods[i], types, codec, true, counting));
  }
  return text + fmt::format(
                    "default: gavel_protocol_fault();\n}}\n}}\nif (object != NULL) {}(object);\n"
                    "gavel_stop();\ngavel_read_end();\n}}\n",
                    types.free_function());
}

std::string free_demand(const Problem& problem, const CTypes& types) {
  const std::string name = c_name(problem.entry.class_name);
  return fmt::format(
      "_Static_assert(__builtin_types_compatible_p(__typeof__(&{0}), void (*)({1}*)), "
      "\"{2}{0}|void {0}({1}* obj)\");\n",
      types.free_function(), name, kCDemand);
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

std::string returned(const Type& type) {
  if (type.kind == TypeKind::kVoid) return "";
  const std::string sizes = list_depth(type) > 0 ? "*returnSize = 0;\n    " : "";
  const bool is_pointer = list_depth(type) > 0 || type.nullable || type.kind == TypeKind::kTree ||
                          type.kind == TypeKind::kLinked;
  if (is_pointer) return sizes + "return NULL;";
  if (type.kind == TypeKind::kString) return "return \"\";";
  if (type.kind == TypeKind::kRecord) return fmt::format("return ({}){{0}};", c_name(type.record));
  return "return 0;";
}

}  // namespace

std::string c_starter(const Problem& problem) {
  std::string text = fmt::format("// {}\n", problem.title);
  if (is_program(problem.kind)) {
    return text + "#include <stdio.h>\n\nint main(void) {\n    \n}\n";
  }
  const CTypes types(problem);
  const std::string definitions = types.definitions();
  if (!definitions.empty()) {
    text += fmt::format("\n/**\n * Defined for you:\n *\n{} */\n", commented(definitions));
  }
  const bool is_class = problem.kind == Kind::kClass;
  const std::string name = c_name(problem.entry.class_name);
  if (is_class) text += fmt::format("\ntypedef struct {{\n    \n}} {};\n", name);
  for (const Method& method : problem.entry.methods) {
    const std::string body = method.is_constructor
                                 ? fmt::format("return calloc(1, sizeof({}));", name)
                                 : returned(method.result);
    text += fmt::format("\n{} {{\n    {}\n}}\n", types.signature(method), body);
  }
  if (is_class) {
    text += fmt::format("\nvoid {}({}* obj) {{\n    free(obj);\n}}\n", types.free_function(), name);
  }
  return text;
}

std::string c_driver(const Problem& problem, const std::string& file, bool counting) {
  const CTypes types(problem);
  const Codec codec(types);
  // A main of the solution's own, left over from trying things out, is harmless under another name.
  std::string text =
      types.definitions() +
      fmt::format("#define main gavel_unused_main\n#include \"{}\"\n#undef main\n", file);
  for (const Method& method : problem.entry.methods) text += demand(method, types);
  const bool is_class = problem.kind == Kind::kClass;
  if (is_class) text += free_demand(problem, types);
  for (const NodeType& node : types.nodes()) text += codec.node(node);
  for (const RecordType& record : problem.records) {
    text += fmt::format(
        "static void gavel_read_{0}(struct {0}*);\nstatic void gavel_write_{0}(const struct "
        "{0}*);\n",
        c_name(record.name));
  }
  for (const RecordType& record : problem.records) text += codec.record(record);
  text += is_class ? class_driver(problem, types, codec, counting)
                   : "static void gavel_run_test(void) {\n" +
                         call(problem.entry.methods.at(0), types, codec, false, counting) + "}\n";
  return text + "int main(void) { return gavel_serve(gavel_run_test); }\n";
}

}  // namespace gavel::judge
