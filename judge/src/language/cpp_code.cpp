#include "language/cpp_code.h"

#include <cctype>
#include <set>

#include <fmt/format.h>

#include "language/cpp_types.h"

namespace gavel::judge {
namespace {

std::string commented(const std::string& text) {
  std::string out = " * ";
  for (const char c : text) {
    out += c;
    if (c == '\n') out += " * ";
  }
  out.resize(out.size() - 3);
  return out;
}

/// How the codec of each record and node is told to the runtime.
std::string codecs(const Problem& problem, const CppTypes& types) {
  std::string text = "namespace gavel_rt {\n";
  // Declared before any is used: records may name each other.
  for (const RecordType& record : problem.records) {
    text += fmt::format(
        "template <> struct Codec<::{0}> {{\n"
        "  static void read(Reader& in, ::{0}& value);\n"
        "  static void write(Writer& out, const ::{0}& value);\n}};\n",
        cpp_name(record.name));
  }
  for (const NodeType& node : types.nodes()) {
    text += fmt::format("template <> struct Codec<::{0}*> : {1}<::{0}, {2}> {{}};\n", node.name,
                        node.kind == TypeKind::kTree ? "TreeCodec" : "ListCodec",
                        types.name(node.value, "std::"));
  }
  for (const RecordType& record : problem.records) {
    std::string reads, writes;
    for (const Field& field : record.fields) {
      reads += fmt::format("  gavel_rt::read(in, value.{});\n", cpp_name(field.name));
      writes += fmt::format("  gavel_rt::write<{}>(out, value.{});\n",
                            types.name(field.type, "std::"), cpp_name(field.name));
    }
    text += fmt::format(
        "void Codec<::{0}>::read([[maybe_unused]] Reader& in, [[maybe_unused]] ::{0}& value) {{\n"
        "{1}}}\n"
        "void Codec<::{0}>::write([[maybe_unused]] Writer& out,\n"
        "                         [[maybe_unused]] const ::{0}& value) {{\n{2}}}\n",
        cpp_name(record.name), reads, writes);
  }
  return text + "}  // namespace gavel_rt\n";
}

/// The pieces of generated code that call one method.
struct CallCode {
  std::string variables;   ///< Declares and reads a0, a1, ...
  std::string parameters;  ///< "std::vector<Event>& a0, int& a1"
  std::string arguments;   ///< "a0, a1"
};

CallCode call_code(const Method& method, const CppTypes& types) {
  CallCode code;
  for (std::size_t i = 0; i < method.parameters.size(); ++i) {
    const std::string type = types.name(method.parameters[i].type, "std::");
    const char* const comma = i > 0 ? ", " : "";
    code.variables += fmt::format("  {0} a{1}{{}};\n  gavel_rt::read(in, a{1});\n", type, i);
    code.parameters += fmt::format("{}{}& a{}", comma, type, i);
    code.arguments += fmt::format("{}a{}", comma, i);
  }
  return code;
}

/// Checks that the class has the method, that it can be called, and what it returns.
std::string demands(const std::string& class_name, const Method& method, const CppTypes& types) {
  const CallCode code = call_code(method, types);
  const std::string name = cpp_name(method.name);
  const std::string first = code.parameters.empty() ? "" : ", " + code.parameters;
  std::string text = fmt::format(
      "template <class S>\nconcept Callable_{0} = requires(S& s{1}) {{ s.{0}({2}); }};\n"
      "static_assert(Callable_{0}<::{3}>,\n"
      "              \"{4}method {0}|{3} needs a public method `{5}`\");\n",
      name, first, code.arguments, class_name, kCppDemand, types.signature(method));
  if (method.result.kind == TypeKind::kVoid) return text;
  const std::string result = types.name(method.result, "std::");
  return text + fmt::format(
                    "template <class S>\nconcept Returns_{0} = !Callable_{0}<S> ||\n"
                    "    requires(S& s{1}) {{ requires gavel_rt::Returns<{2}, "
                    "decltype(s.{0}({3}))>; }};\n"
                    "static_assert(Returns_{0}<::{4}>,\n"
                    "              \"{5}method {0}|{0}() must return {6}\");\n",
                    name, first, result, code.arguments, class_name, kCppDemand,
                    types.name(method.result, ""));
}

/// The statements that call `object` and write what it returns.
std::string call_statement(const std::string& object, const Method& method, const CppTypes& types,
                           const std::string& count_off) {
  const std::string call =
      fmt::format("{}{}({})", object, cpp_name(method.name), call_code(method, types).arguments);
  if (method.result.kind == TypeKind::kVoid) return call + ";\n" + count_off;
  if (!count_off.empty()) {
    return fmt::format(
        "decltype(auto) result = {};\n  gavel_rt::escape(result);\n{}"
        "  gavel_rt::write_result<{}>(out, result);\n",
        call, count_off, types.name(method.result, "std::"));
  }
  return fmt::format("gavel_rt::write_result<{}>(out, {});\n", types.name(method.result, "std::"),
                     call);
}

/// What a counting driver says around a call. The compiler must neither compute before nor after what
/// it may do in between, so the arguments and the result pass out of its sight.
struct CountingCode {
  std::string declarations, on, off;
};

CountingCode counting_code(bool counting, const std::string& outside) {
  if (!counting) return {};
  return {.declarations = "extern \"C\" void gavel_counting_on(std::size_t);\n"
                          "extern \"C\" void gavel_counting_off(std::size_t);\n",
          .on = fmt::format("gavel_counting_on({});\n", outside),
          .off = fmt::format("gavel_counting_off({});\n", outside)};
}

std::string escapes(const Method& method, bool counting) {
  std::string text;
  for (std::size_t i = 0; counting && i < method.parameters.size(); ++i) {
    text += fmt::format("  gavel_rt::escape(a{});\n", i);
  }
  return text;
}

std::string function_driver(const Problem& problem, const CppTypes& types, bool counting) {
  const Method& method = problem.entry.methods.at(0);
  const CallCode code = call_code(method, types);
  const std::string call = fmt::format("solution.{}({})", cpp_name(method.name), code.arguments);
  const bool is_void = method.result.kind == TypeKind::kVoid;
  const CountingCode count = counting_code(counting, "0");
  std::string text = count.declarations + demands("Solution", method, types);
  text += "static_assert(std::is_default_constructible_v<::Solution>,\n              \"";
  text += kCppDemand;
  text += "class|class Solution needs a constructor without arguments\");\n";
  text += "void run_test(gavel_rt::Reader& in, gavel_rt::Writer& out, gavel_rt::Trial& trial) {\n";
  text += code.variables;
  text += "  in.finish();\n  trial.start();\n" + escapes(method, counting) + count.on;
  text += "  ::Solution solution;\n";
  if (is_void) {
    text += fmt::format("  {};\n{}  trial.stop();\n  static_cast<void>(out);\n", call, count.off);
  } else {
    text += fmt::format(
        "  decltype(auto) result = {};\n{}{}  trial.stop();\n"
        "  gavel_rt::write_result<{}>(out, result);\n",
        call, counting ? "  gavel_rt::escape(result);\n" : "", count.off,
        types.name(method.result, "std::"));
  }
  return text + "}\n";
}

std::string constructor_demand(const std::string& class_name, const Method& method,
                               const CppTypes& types) {
  const CallCode code = call_code(method, types);
  std::string concept_code, test = "std::is_default_constructible_v";
  if (!code.parameters.empty()) {
    test = "Constructs";
    concept_code =
        fmt::format("template <class S>\nconcept Constructs = requires({}) {{ S({}); }};\n",
                    code.parameters, code.arguments);
  }
  return concept_code +
         fmt::format(
             "static_assert({}<::{}>,\n"
             "              \"{}class|class {} needs a public constructor `{}`\");\n",
             test, class_name, kCppDemand, class_name, types.signature(method));
}

std::string class_demands(const Problem& problem, const CppTypes& types) {
  const std::string class_name = cpp_name(problem.entry.class_name);
  std::string text;
  for (const Method& method : problem.entry.methods) {
    text += method.is_constructor ? constructor_demand(class_name, method, types)
                                  : demands(class_name, method, types);
  }
  return text;
}

std::string class_driver(const Problem& problem, const CppTypes& types, bool counting) {
  const std::string class_name = cpp_name(problem.entry.class_name);
  const CountingCode count = counting_code(counting, "out.bytes().capacity()");
  std::string text = count.declarations + class_demands(problem, types);
  text += fmt::format(
      "void run_test(gavel_rt::Reader& in, gavel_rt::Writer& out, gavel_rt::Trial& trial) {{\n"
      "  const std::uint32_t calls = in.count();\n  out.count(calls);\n"
      "  std::unique_ptr<::{}> object;\n  trial.start();\n"
      "  for (std::uint32_t call = 0; call < calls; ++call) {{\n"
      "    const std::uint16_t method = in.number<std::uint16_t>();\n"
      "    trial.enter_call(static_cast<int>(call));\n    out.number(method);\n"
      "    switch (method) {{\n",
      class_name);
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    const Method& method = problem.entry.methods[i];
    const CallCode code = call_code(method, types);
    text += fmt::format("case {}: {{\n{}", i, code.variables);
    text += escapes(method, counting) + count.on;
    if (method.is_constructor) {
      text += fmt::format("  object = std::make_unique<::{}>({});\n{}", class_name, code.arguments,
                          count.off);
    } else {
      text += "  " + call_statement("object->", method, types, count.off);
    }
    text += "  break;\n}\n";
  }
  return text +
         "default: gavel_rt::protocol_fault();\n    }\n  }\n  trial.stop();\n  in.finish();\n}\n";
}

/// Undefines every word of the driver, so that no macro of the solution (`#define int long long`)
/// reaches into it.
std::string without_macros(const std::string& code) {
  std::set<std::string> words;
  std::string word;
  for (const char c : code) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_') {
      word += c;
      continue;
    }
    if (!word.empty() && std::isdigit(static_cast<unsigned char>(word[0])) == 0) words.insert(word);
    word.clear();
  }
  words.insert("main");
  std::string text;
  for (const std::string& each : words) text += "#undef " + each + "\n";
  return text;
}

}  // namespace

std::string cpp_starter(const Problem& problem) {
  std::string text = fmt::format("// {}\n", problem.title);
  if (is_program(problem.kind)) {
    return text + "#include <bits/stdc++.h>\nusing namespace std;\n\nint main() {\n    \n}\n";
  }
  const CppTypes types(problem);
  const std::string definitions = types.definitions("");
  if (!definitions.empty()) {
    text += fmt::format("\n/**\n * Defined for you:\n *\n{} */\n", commented(definitions));
  }
  const bool is_class = problem.kind == Kind::kClass;
  text += fmt::format("\nclass {} {{\npublic:\n",
                      is_class ? cpp_name(problem.entry.class_name) : "Solution");
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    const Method& method = problem.entry.methods[i];
    const bool returns = !method.is_constructor && method.result.kind != TypeKind::kVoid;
    text += fmt::format("{}    {} {{\n        {}\n    }}\n", i > 0 ? "\n" : "",
                        types.signature(method), returns ? "return {};" : "");
  }
  return text + "};\n";
}

std::string cpp_driver(const Problem& problem, bool counting) {
  const CppTypes types(problem);
  std::string code = "namespace gavel_driver {\n";
  code += problem.kind == Kind::kClass ? class_driver(problem, types, counting)
                                       : function_driver(problem, types, counting);
  code += "}  // namespace gavel_driver\n";
  code += "int main() { return gavel_rt::serve(gavel_driver::run_test); }\n";
  // A main of the solution's own, left over from trying things out, is harmless under another name.
  return types.declarations() + types.definitions("std::") + codecs(problem, types) +
         "#define main gavel_unused_main\n#include \"solution.cpp\"\n" + without_macros(code) +
         code;
}

std::vector<std::string> cpp_entry_functions(const Problem& problem) {
  if (is_program(problem.kind)) return {"main"};
  const std::string class_name =
      problem.kind == Kind::kClass ? cpp_name(problem.entry.class_name) : "Solution";
  std::vector<std::string> names;
  for (const Method& method : problem.entry.methods) {
    names.push_back(class_name +
                    "::" + (method.is_constructor ? class_name : cpp_name(method.name)));
  }
  return names;
}

}  // namespace gavel::judge
