#include "language/go_code.h"

#include <fmt/format.h>

#include "language/go_source.h"
#include "language/go_types.h"

namespace gavel::judge {
namespace {

constexpr std::string_view kHead = "package main\n\nimport gavelrt \"gavel\"\n\n";

std::string commented(const std::string& text) {
  std::string out = "// ";
  for (const char c : text) {
    out += c;
    if (c == '\n') out += "// ";
  }
  out.resize(out.size() - 3);
  return out;
}

bool is_integer(const Type& type) {
  return !type.nullable && (type.kind == TypeKind::kInt || type.kind == TypeKind::kLong);
}

/// Declares and reads a0, a1, ... and gives their list.
struct Arguments {
  std::string reads, names;
};

Arguments arguments_of(const Method& method, const GoTypes& types) {
  Arguments arguments;
  for (std::size_t i = 0; i < method.parameters.size(); ++i) {
    arguments.reads +=
        fmt::format("\ta{} := {}.Read(in)\n", i, types.codec(method.parameters[i].type));
    arguments.names += fmt::format("{}a{}", i > 0 ? ", " : "", i);
  }
  return arguments;
}

/// The statement that writes `value` down as the method's result.
std::string write_statement(const Method& method, const GoTypes& types, const std::string& value) {
  const std::string codec = types.codec(method.result);
  return is_integer(method.result)
             ? fmt::format("\tgavelrt.PutInteger({}, out, {})\n", codec, value)
             : fmt::format("\t{}.Write(out, {})\n", codec, value);
}

std::string function_test(const Problem& problem, const GoTypes& types) {
  const Method& method = problem.entry.methods.at(0);
  const Arguments arguments = arguments_of(method, types);
  const std::string call = fmt::format("{}({})", go_name(method.name), arguments.names);
  std::string text = arguments.reads + "\tin.Finish()\n\ttrial.Start()\n";
  if (method.result.kind == TypeKind::kVoid) return text + fmt::format("\t{}\n", call);
  text += fmt::format("\tresult := {}\n\ttrial.Stop()\n", call);
  return text + write_statement(method, types, "result");
}

std::string class_test(const Problem& problem, const GoTypes& types) {
  const std::vector<Method>& methods = problem.entry.methods;
  std::string text =
      "\tcalls := in.Calls()\n\tout.Calls(calls)\n\ttrial.Start()\n"
      "\tvar object gavelObject\n"
      "\tfor call := 0; call < calls; call++ {\n\tmethod := in.Method()\n\ttrial.Call(call)\n"
      "\tout.Method(method)\n\tswitch method {\n";
  for (std::size_t i = 0; i < methods.size(); ++i) {
    const Arguments arguments = arguments_of(methods[i], types);
    text += fmt::format("\tcase {}:\n{}", i, arguments.reads);
    if (methods[i].is_constructor) {
      text += fmt::format("\tmade := Constructor({})\n\tobject = gavelPointer(&made)\n",
                          arguments.names);
    } else {
      const std::string call =
          fmt::format("object.{}({})", go_exported(methods[i].name), arguments.names);
      text += methods[i].result.kind == TypeKind::kVoid ? "\t" + call + "\n"
                                                        : write_statement(methods[i], types, call);
    }
  }
  return text + "\t}\n\t}\n\ttrial.Stop()\n\tin.Finish()\n";
}

/// A constructor may give the object or a pointer to it; calls go through a pointer.
std::string class_support(const Problem& problem) {
  const std::string name = go_name(problem.entry.class_name);
  return fmt::format(
      "type gavelObject = *{0}\n\n"
      "func gavelPointer[T {0} | *{0}](made *T) gavelObject {{\n"
      "\tif pointer, ok := any(made).(**{0}); ok {{\n\t\treturn *pointer\n\t}}\n"
      "\treturn any(made).(*{0})\n}}\n\n",
      name);
}

std::string zero_return(const Method& method, const GoTypes& types, const Problem& problem) {
  if (method.is_constructor)
    return fmt::format("\treturn {}{{}}\n", go_name(problem.entry.class_name));
  if (method.result.kind == TypeKind::kVoid) return "";
  return fmt::format("\treturn {}\n", types.zero(method.result));
}

}  // namespace

std::string go_starter(const Problem& problem) {
  // Imports are left to gavel, which inserts what is used; an editor may insert them as well.
  std::string text = fmt::format("// {}\npackage main\n", problem.title);
  if (is_program(problem.kind)) {
    return text + "\nimport \"fmt\"\n\nfunc main() {\n\tfmt.Println()\n}\n";
  }
  const GoTypes types(problem);
  std::string definitions;
  for (const GoTypes::Definition& definition : types.definitions()) definitions += definition.text;
  if (!definitions.empty()) text += "\n// Defined for you:\n//\n" + commented(definitions);
  if (problem.kind == Kind::kClass) {
    text += fmt::format("\ntype {} struct {{\n}}\n", go_name(problem.entry.class_name));
  }
  for (const Method& method : problem.entry.methods) {
    text += fmt::format("\n{} {{\n{}}}\n", types.signature(method),
                        zero_return(method, types, problem));
  }
  return text;
}

std::string go_driver(const Problem& problem, const GoScan& solution, const std::string& file,
                      int minor_version) {
  const GoTypes types(problem);
  std::string text(kHead);
  for (const GoTypes::Definition& definition : types.definitions()) {
    if (!solution.declares(definition.name)) text += definition.text + "\n";
  }
  const bool is_class = problem.kind == Kind::kClass;
  text += types.codecs() + go_missing_builtins(solution, minor_version);
  if (is_class) text += class_support(problem);
  text += "func gavelTest(in *gavelrt.Reader, out *gavelrt.Writer, trial *gavelrt.Trial) {\n";
  text += is_class ? class_test(problem, types) : function_test(problem, types);
  return text + fmt::format("}}\n\nfunc main() {{ gavelrt.Serve(\"{}\", gavelTest) }}\n", file);
}

std::string go_program_driver(const GoScan& solution, int minor_version) {
  return std::string(kHead) + go_missing_builtins(solution, minor_version) +
         "func init() { gavelrt.LimitStack() }\n";
}

}  // namespace gavel::judge
