#include "language/rust_code.h"

#include <fmt/format.h>

#include "language/rust_types.h"

namespace gavel::judge {
namespace {

constexpr char kTypesPrefix[] = "super::gavel_types::";

/// Writes the expressions that read and write values of the problem's types.
class Codec {
 public:
  explicit Codec(const RustTypes& types) : types_(types) {}

  /// An expression for a function from a reader to a value of the type.
  [[nodiscard]] std::string reader(const Type& type) const {
    const std::string plain = plain_reader(type);
    const bool is_option = type.nullable && !is_node(type);
    return is_option ? fmt::format("|r: &mut rt::Reader| rt::option(r, {})", plain) : plain;
  }

  /// An expression for a function that takes a writer and a reference to the value.
  [[nodiscard]] std::string writer(const Type& type) const {
    const std::string plain = plain_writer(type);
    if (!type.nullable || is_node(type)) return plain;
    return fmt::format("|w: &mut rt::Writer, v: &{}| rt::put_option(w, v, {})",
                       types_.name(type, kTypesPrefix), plain);
  }

 private:
  static bool is_node(const Type& type) {
    return type.kind == TypeKind::kTree || type.kind == TypeKind::kLinked;
  }

  [[nodiscard]] std::string plain_reader(const Type& type) const {
    const auto call = [&](const char* function, const std::string& arguments) {
      return fmt::format("|r: &mut rt::Reader| rt::{}(r, {})", function, arguments);
    };
    switch (type.kind) {
      case TypeKind::kList:
        return call("list", reader(type.args[0]));
      case TypeKind::kMap:
        return call("map", reader(type.args[0]) + ", " + reader(type.args[1]));
      case TypeKind::kLinked:
        return fmt::format("|r: &mut rt::Reader| rt::chain::<{}{}>(r, {})", kTypesPrefix,
                           node_name(types_.nodes(), type), reader(type.args[0]));
      case TypeKind::kTree:
        return fmt::format("|r: &mut rt::Reader| rt::tree::<{}{}>(r, {})", kTypesPrefix,
                           node_name(types_.nodes(), type), reader(type.args[0]));
      case TypeKind::kRecord:
        return "read_" + type.record;
      default:
        return std::string("rt::") + scalar(type.kind);
    }
  }

  [[nodiscard]] std::string plain_writer(const Type& type) const {
    Type present = type;
    present.nullable = false;
    const auto call = [&](const char* function, const std::string& arguments) {
      return fmt::format("|w: &mut rt::Writer, v: &{}| rt::put_{}(w, v, {})",
                         types_.name(present, kTypesPrefix), function, arguments);
    };
    switch (type.kind) {
      case TypeKind::kList:
        return call("list", writer(type.args[0]));
      case TypeKind::kMap:
        return call("map", writer(type.args[0]) + ", " + writer(type.args[1]));
      case TypeKind::kLinked:
        return call("chain", writer(type.args[0]));
      case TypeKind::kTree:
        return call("tree", writer(type.args[0]));
      case TypeKind::kRecord:
        return "write_" + type.record;
      default:
        return std::string("rt::put_") + scalar(type.kind);
    }
  }

  static const char* scalar(TypeKind kind) {
    switch (kind) {
      case TypeKind::kBool:
        return "boolean";
      case TypeKind::kInt:
        return "int";
      case TypeKind::kLong:
        return "long";
      case TypeKind::kDouble:
        return "double";
      case TypeKind::kChar:
        return "character";
      default:
        return "text";
    }
  }

  const RustTypes& types_;
};

std::string record_codec(const RecordType& record, const Codec& codec) {
  std::string reads, names, writes;
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    const Field& field = record.fields[i];
    const std::string name = rust_name(field.name);
    reads += fmt::format("    let f{} = ({})(r);\n", i, codec.reader(field.type));
    names += fmt::format("{}: f{}, ", name, i);
    writes += fmt::format("    ({})(w, &v.{});\n", codec.writer(field.type), name);
  }
  return fmt::format(
      "fn read_{0}(r: &mut rt::Reader) -> {1}{0} {{\n{2}    {1}{0} {{ {3}}}\n}}\n"
      "fn write_{0}(w: &mut rt::Writer, v: &{1}{0}) {{\n{4}}}\n",
      record.name, kTypesPrefix, reads, names, writes);
}

std::string node_codec(const NodeType& node, const RustTypes& types) {
  const std::string value = types.name(node.value, kTypesPrefix);
  const std::string name = kTypesPrefix + node.name;
  if (node.kind == TypeKind::kLinked) {
    return fmt::format(
        "impl rt::ChainNode for {0} {{\n    type Value = {1};\n"
        "    fn make(val: {1}, next: Option<Box<Self>>) -> Self {{ {0} {{ val, next }} }}\n"
        "    fn val(&self) -> &{1} {{ &self.val }}\n"
        "    fn next(&self) -> &Option<Box<Self>> {{ &self.next }}\n}}\n",
        name, value);
  }
  return fmt::format(
      "impl rt::BinaryNode for {0} {{\n    type Value = {1};\n"
      "    fn make(val: {1}) -> Self {{ {0} {{ val, left: None, right: None }} }}\n"
      "    fn val(&self) -> &{1} {{ &self.val }}\n"
      "    fn left(&mut self) -> &mut rt::Link<Self> {{ &mut self.left }}\n"
      "    fn right(&mut self) -> &mut rt::Link<Self> {{ &mut self.right }}\n}}\n",
      name, value);
}

/// Reads a0, a1, ... of a method.
std::string reads(const Method& method, const Codec& codec) {
  std::string text;
  for (std::size_t i = 0; i < method.parameters.size(); ++i) {
    text += fmt::format("    let a{} = ({})(r);\n", i, codec.reader(method.parameters[i].type));
  }
  return text;
}

std::string arguments(const Method& method) {
  std::string text;
  for (std::size_t i = 0; i < method.parameters.size(); ++i) {
    text += fmt::format("{}a{}", i > 0 ? ", " : "", i);
  }
  return text;
}

std::string function_driver(const Problem& problem, const RustTypes& types, const Codec& codec) {
  const Method& method = problem.entry.methods.at(0);
  std::string text = "fn run_test(r: &mut rt::Reader, w: &mut rt::Writer) {\n";
  text += reads(method, codec);
  text += "    r.finish();\n    rt::start();\n";
  text += fmt::format("    let result: {} = super::Solution::{}({});\n    rt::stop();\n",
                      types.name(method.result, kTypesPrefix), rust_name(method.name),
                      arguments(method));
  if (method.result.kind != TypeKind::kVoid) {
    text += fmt::format("    ({})(w, &result);\n", codec.writer(method.result));
  }
  return text + "}\n";
}

std::string class_driver(const Problem& problem, const RustTypes& types, const Codec& codec) {
  const std::string& name = problem.entry.class_name;
  std::string text = fmt::format(
      "fn run_test(r: &mut rt::Reader, w: &mut rt::Writer) {{\n"
      "    let calls = r.count();\n    w.count(calls);\n"
      "    let mut object: Option<super::{}> = None;\n    rt::start();\n"
      "    for call in 0..calls {{\n"
      "    let method = r.method();\n    rt::enter_call(call);\n    w.method(method);\n"
      "    match method {{\n",
      name);
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    const Method& method = problem.entry.methods[i];
    text += fmt::format("    {} => {{\n{}", i, reads(method, codec));
    if (method.is_constructor) {
      text +=
          fmt::format("    object = Some(super::{}::new({}));\n    }}\n", name, arguments(method));
      continue;
    }
    text += fmt::format(
        "    let object = match object {{ Some(ref mut made) => made, None => "
        "rt::protocol_fault() }};\n"
        "    let result: {} = object.{}({});\n",
        types.name(method.result, kTypesPrefix), rust_name(method.name), arguments(method));
    if (method.result.kind != TypeKind::kVoid) {
      text += fmt::format("    ({})(w, &result);\n", codec.writer(method.result));
    }
    text += "    }\n";
  }
  return text +
         "    _ => rt::protocol_fault(),\n    }\n    }\n    rt::stop();\n    r.finish();\n}\n";
}

std::string commented(const std::string& text) {
  std::string out;
  bool at_start = true;
  for (const char c : text) {
    if (at_start) out += "// ";
    out += c;
    at_start = c == '\n';
  }
  return out;
}

std::string uses_of_nodes(const RustTypes& types) {
  for (const NodeType& node : types.nodes()) {
    if (node.kind == TypeKind::kTree) return "use std::cell::RefCell;\nuse std::rc::Rc;\n\n";
  }
  return {};
}

}  // namespace

std::string rust_starter(const Problem& problem) {
  std::string text = fmt::format("// {}\n", problem.title);
  if (problem.kind == Kind::kInteractive) {
    return text +
           "use std::io::{self, Write};\n\n/// The next line, as soon as it is there.\n"
           "fn read_line() -> String {\n    let mut line = String::new();\n"
           "    io::stdin().read_line(&mut line).unwrap();\n    line.trim_end().to_string()\n}\n\n"
           "fn say(line: &str) {\n    println!(\"{}\", line);\n    io::stdout().flush().unwrap();\n}\n\n"
           "fn main() {\n}\n";
  }
  if (is_program(problem.kind)) {
    return text +
           "use std::io::{self, Read};\n\nfn main() {\n    let mut input = String::new();\n"
           "    io::stdin().read_to_string(&mut input).unwrap();\n}\n";
  }
  const RustTypes types(problem);
  const std::string definitions = types.definitions();
  if (!definitions.empty()) text += "\n// Defined for you:\n//\n" + commented(definitions);
  text += "\n" + uses_of_nodes(types);
  const bool is_class = problem.kind == Kind::kClass;
  const std::string& name = problem.entry.class_name;
  text += is_class ? fmt::format("struct {0} {{\n}}\n\nimpl {0} {{\n", name) : "impl Solution {\n";
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    const Method& method = problem.entry.methods[i];
    const bool returns = method.is_constructor || method.result.kind != TypeKind::kVoid;
    text += fmt::format("{}    {} {{\n{}    }}\n", i > 0 ? "\n" : "",
                        types.signature(method, is_class), returns ? "        unimplemented!()\n" : "");
  }
  return text + "}\n";
}

std::string rust_driver(const Problem& problem, const std::string& file) {
  const RustTypes types(problem);
  const Codec codec(types);
  // Imported by name patterns, so that what the solution imports or defines itself goes first.
  constexpr char kPrelude[] =
      "#[allow(unused_imports)] use std::{cell::*, cmp::*, collections::*, rc::*};\n";
  std::string text = fmt::format("\n{}#[allow(unused_imports)] use gavel_types::*;\n", kPrelude);
  text += fmt::format("#[allow(warnings)] mod gavel_types {{\n{}pub struct Solution;\n{}}}\n",
                      kPrelude, types.definitions());
  text += "#[allow(warnings)] pub mod gavel_driver {\nuse crate::gavel_runtime as rt;\n";
  text += "use std::{cell::RefCell, collections::HashMap, rc::Rc};\n";
  for (const RecordType& record : problem.records) text += record_codec(record, codec);
  for (const NodeType& node : types.nodes()) text += node_codec(node, types);
  text += problem.kind == Kind::kClass ? class_driver(problem, types, codec)
                                       : function_driver(problem, types, codec);
  return text + fmt::format("pub fn main() {{ rt::serve(run_test, \"{}\") }}\n}}\n", file);
}

}  // namespace gavel::judge
