#include "language/javascript_code.h"

#include <algorithm>

#include <fmt/format.h>

#include "language/driver_spec.h"
#include "language/wide_integers.h"

namespace gavel::judge {
namespace {

constexpr std::string_view kReserved[] = {
    "arguments", "await",    "break",      "case",    "catch",     "class",      "const",
    "continue",  "debugger", "default",    "delete",  "do",        "else",       "enum",
    "eval",      "export",   "exports",    "extends", "false",     "finally",    "for",
    "function",  "if",       "implements", "import",  "in",        "instanceof", "interface",
    "let",       "module",   "new",        "null",    "package",   "private",    "protected",
    "public",    "require",  "return",     "static",  "super",     "switch",     "this",
    "throw",     "true",     "try",        "typeof",  "undefined", "var",        "void",
    "while",     "with",     "yield"};

}  // namespace

std::string javascript_name(std::string_view name) {
  const bool reserved =
      std::find(std::begin(kReserved), std::end(kReserved), name) != std::end(kReserved);
  return std::string(name) + (reserved ? "_" : "");
}

namespace {

/// How one problem's types are spelled in TypeScript, and in the comments of JavaScript.
class Spelling {
 public:
  explicit Spelling(const Problem& problem) : wide_(wide_integers(problem)) {}

  /// Of a parameter or field; `place` is "gap" or "Event.ts".
  [[nodiscard]] std::string named(const std::string& place, const Type& type) const {
    return spell(type, std::find(wide_.begin(), wide_.end(), place) != wide_.end());
  }
  [[nodiscard]] std::string result(const Type& type) const { return spell(type, !wide_.empty()); }

 private:
  static std::string spell(const Type& type, bool wide) {
    std::string name;
    switch (type.kind) {
      case TypeKind::kVoid:
        return "void";
      case TypeKind::kBool:
        name = "boolean";
        break;
      case TypeKind::kInt:
      case TypeKind::kDouble:
        name = "number";
        break;
      case TypeKind::kLong:
        name = wide ? "bigint" : "number";
        break;
      case TypeKind::kChar:
      case TypeKind::kString:
        name = "string";
        break;
      case TypeKind::kList: {
        const std::string inner = spell(type.args[0], wide);
        const bool brackets = inner.find(' ') != inner.npos;
        name = brackets ? fmt::format("({})[]", inner) : inner + "[]";
        break;
      }
      case TypeKind::kMap:
        name = fmt::format("Map<{}, {}>", spell(type.args[0], wide), spell(type.args[1], wide));
        break;
      case TypeKind::kRecord:
        name = javascript_name(type.record);
        break;
      case TypeKind::kTree:
        return "TreeNode | null";
      case TypeKind::kLinked:
        return "ListNode | null";
    }
    return type.nullable ? name + " | null" : name;
  }

  std::vector<std::string> wide_;
};

std::string names_of(const Method& method) {
  std::string text;
  for (const Parameter& parameter : method.parameters) {
    text += (text.empty() ? "" : ", ") + javascript_name(parameter.name);
  }
  return text;
}

std::string typed_names_of(const Method& method, const Spelling& spelling) {
  std::string text;
  for (const Parameter& parameter : method.parameters) {
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", javascript_name(parameter.name),
                        spelling.named(parameter.name, parameter.type));
  }
  return text;
}

std::string node_comment(const Problem& problem) {
  std::string text;
  if (uses(problem, TypeKind::kLinked)) {
    text +=
        " * function ListNode(val, next) {\n"
        " *     this.val = (val === undefined ? 0 : val)\n"
        " *     this.next = (next === undefined ? null : next)\n * }\n";
  }
  if (uses(problem, TypeKind::kTree)) {
    text +=
        " * function TreeNode(val, left, right) {\n"
        " *     this.val = (val === undefined ? 0 : val)\n"
        " *     this.left = (left === undefined ? null : left)\n"
        " *     this.right = (right === undefined ? null : right)\n * }\n";
  }
  return text.empty() ? text : "/**\n * Defined for you:\n *\n" + text + " */\n\n";
}

std::string typescript_nodes(const Problem& problem) {
  std::string text;
  if (uses(problem, TypeKind::kLinked)) {
    text +=
        " * class ListNode {\n *     val: number\n *     next: ListNode | null\n"
        " *     constructor(val?: number, next?: ListNode | null)\n * }\n";
  }
  if (uses(problem, TypeKind::kTree)) {
    text +=
        " * class TreeNode {\n *     val: number\n *     left: TreeNode | null\n"
        " *     right: TreeNode | null\n"
        " *     constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null)\n * }\n";
  }
  return text.empty() ? text : "/**\n * Defined for you:\n *\n" + text + " */\n\n";
}

std::string typedefs(const Problem& problem, const Spelling& spelling) {
  std::string text;
  for (const RecordType& record : problem.records) {
    text += fmt::format("/**\n * @typedef {{Object}} {}\n", javascript_name(record.name));
    for (const Field& field : record.fields) {
      text += fmt::format(" * @property {{{}}} {}\n",
                          spelling.named(record.name + "." + field.name, field.type), field.name);
    }
    text += " */\n\n";
  }
  return text;
}

std::string interfaces(const Problem& problem, const Spelling& spelling) {
  std::string text;
  for (const RecordType& record : problem.records) {
    text += fmt::format("interface {} {{\n", javascript_name(record.name));
    for (const Field& field : record.fields) {
      text += fmt::format("    {}: {};\n", field.name,
                          spelling.named(record.name + "." + field.name, field.type));
    }
    text += "}\n\n";
  }
  return text;
}

std::string doc_comment(const Method& method, const Spelling& spelling, std::string_view indent) {
  std::string text = fmt::format("{}/**\n", indent);
  for (const Parameter& parameter : method.parameters) {
    text += fmt::format("{} * @param {{{}}} {}\n", indent,
                        spelling.named(parameter.name, parameter.type),
                        javascript_name(parameter.name));
  }
  if (!method.is_constructor) {
    text += fmt::format("{} * @return {{{}}}\n", indent, spelling.result(method.result));
  }
  return text + fmt::format("{} */\n", indent);
}

std::string class_name(const Problem& problem) {
  return javascript_name(problem.entry.class_name);
}

/// A method's name is a property, for which no word is reserved.
std::string member_name(const Method& method) {
  return method.is_constructor ? "constructor" : javascript_name(method.name);
}

constexpr char kStdioStarter[] =
    "const lines = require('fs').readFileSync(0, 'utf8').split('\\n');\n";

/// Whoever answers waits for the question first: nothing may be read that is not there yet.
constexpr char kReadLine[] =
    "const fs = require('fs');\n\n"
    "// The next line, as soon as it is there; null at the end.\n"
    "let unread = '';\n"
    "function readLine() {\n"
    "    const bytes = Buffer.alloc(65536);\n"
    "    while (!unread.includes('\\n')) {\n"
    "        const count = fs.readSync(0, bytes);\n"
    "        if (count === 0) return null;\n"
    "        unread += bytes.toString('utf8', 0, count);\n"
    "    }\n"
    "    const end = unread.indexOf('\\n');\n"
    "    const line = unread.slice(0, end);\n"
    "    unread = unread.slice(end + 1);\n"
    "    return line;\n"
    "}\n";

std::string program_starter(const Problem& problem) {
  return problem.kind == Kind::kInteractive ? kReadLine : kStdioStarter;
}

}  // namespace

std::string javascript_starter(const Problem& problem) {
  std::string text = fmt::format("// {}\n", problem.title);
  if (is_program(problem.kind)) return text + "\n" + program_starter(problem);
  const Spelling spelling(problem);
  text += "\n" + node_comment(problem) + typedefs(problem, spelling);
  if (problem.kind == Kind::kFunction) {
    const Method& method = problem.entry.methods.at(0);
    return text + doc_comment(method, spelling, "") +
           fmt::format("function {}({}) {{\n\n}}\n", javascript_name(method.name),
                       names_of(method));
  }
  text += fmt::format("class {} {{\n", class_name(problem));
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    const Method& method = problem.entry.methods[i];
    text += (i > 0 ? "\n" : "") + doc_comment(method, spelling, "    ") +
            fmt::format("    {}({}) {{\n\n    }}\n", member_name(method), names_of(method));
  }
  return text + "}\n";
}

std::string typescript_starter(const Problem& problem) {
  std::string text = fmt::format("// {}\n", problem.title);
  if (is_program(problem.kind)) return text + "\n" + program_starter(problem);
  const Spelling spelling(problem);
  text += "\n" + typescript_nodes(problem) + interfaces(problem, spelling);
  if (problem.kind == Kind::kFunction) {
    const Method& method = problem.entry.methods.at(0);
    return text + fmt::format("function {}({}): {} {{\n\n}}\n", javascript_name(method.name),
                              typed_names_of(method, spelling), spelling.result(method.result));
  }
  text += fmt::format("class {} {{\n", class_name(problem));
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    const Method& method = problem.entry.methods[i];
    const std::string result = method.is_constructor ? "" : ": " + spelling.result(method.result);
    text += fmt::format("{}    {}({}){} {{\n\n    }}\n", i > 0 ? "\n" : "", member_name(method),
                        typed_names_of(method, spelling), result);
  }
  return text + "}\n";
}

std::string javascript_spec(const Problem* problem) {
  const bool is_stdio = problem == nullptr || is_program(problem->kind);
  const std::vector<std::string> wide =
      is_stdio ? std::vector<std::string>() : wide_integers(*problem);
  return driver_spec(problem, javascript_name, {{"wide", json_list(wide)}});
}

}  // namespace gavel::judge
