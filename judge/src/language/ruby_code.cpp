#include "language/ruby_code.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "language/driver_spec.h"
#include "language/snake_case.h"

namespace gavel::judge {
namespace {

// No name for a parameter; methods and fields may be called so.
constexpr std::string_view kKeywords[] = {
    "alias", "and",   "begin", "break",  "case",   "class",  "def",   "defined", "do",
    "else",  "elsif", "end",   "ensure", "false",  "for",    "if",    "in",      "module",
    "next",  "nil",   "not",   "or",     "redo",   "rescue", "retry", "return",  "self",
    "super", "then",  "true",  "undef",  "unless", "until",  "when",  "while",   "yield"};

// Methods that every object needs as they are.
constexpr std::string_view kEveryObjects[] = {"class", "hash", "initialize", "object_id"};

// Classes that Ruby and the driver need: a problem's own must not replace them.
constexpr std::string_view kClasses[] = {
    "Array",    "BasicObject", "Class",     "Comparable", "Complex",  "Data",   "Dir",
    "Encoding", "Enumerable",  "Exception", "Fiber",      "File",     "Float",  "GC",
    "Gavel",    "Hash",        "IO",        "Integer",    "JSON",     "Kernel", "ListNode",
    "Marshal",  "Method",      "Module",    "Mutex",      "Numeric",  "Object", "Proc",
    "Process",  "Queue",       "Random",    "Range",      "Rational", "Regexp", "Set",
    "Signal",   "String",      "Struct",    "Symbol",     "Thread",   "Time",   "TreeNode"};

template <class Names>
std::string unless_taken(std::string name, const Names& taken) {
  const bool is_taken = std::find(std::begin(taken), std::end(taken), name) != std::end(taken);
  return is_taken ? name + "_" : name;
}

/// Of a method or a field.
std::string ruby_member(std::string_view name) {
  return unless_taken(snake_case(name), kEveryObjects);
}

std::string ruby_parameter(std::string_view name) {
  return unless_taken(snake_case(name), kKeywords);
}

/// Classes begin with a capital.
std::string ruby_class(std::string_view name) {
  std::string text(name);
  text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return unless_taken(std::move(text), kClasses);
}

/// As runtime/ruby/driver.rb spells it in what it says about results.
std::string ruby_type(const Type& type) {
  std::string name;
  switch (type.kind) {
    case TypeKind::kVoid:
      return "nil";
    case TypeKind::kBool:
      name = "Boolean";
      break;
    case TypeKind::kInt:
    case TypeKind::kLong:
      name = "Integer";
      break;
    case TypeKind::kDouble:
      name = "Float";
      break;
    case TypeKind::kChar:
    case TypeKind::kString:
      name = "String";
      break;
    case TypeKind::kList: {
      const std::string inner = ruby_type(type.args[0]);
      name = inner.find(' ') != inner.npos ? fmt::format("Array<{}>", inner) : inner + "[]";
      break;
    }
    case TypeKind::kMap:
      name = fmt::format("Hash{{{} => {}}}", ruby_type(type.args[0]), ruby_type(type.args[1]));
      break;
    case TypeKind::kRecord:
      name = ruby_class(type.record);
      break;
    case TypeKind::kTree:
      return "TreeNode or nil";
    case TypeKind::kLinked:
      return "ListNode or nil";
  }
  return type.nullable ? name + " or nil" : name;
}

template <class Named>
std::string names_of(const std::vector<Named>& all) {
  std::string text;
  for (const Named& each : all) text += (text.empty() ? "" : ", ") + ruby_parameter(each.name);
  return text;
}

std::string record_comment(const RecordType& record) {
  std::string text = fmt::format("# class {}\n", ruby_class(record.name));
  for (const Field& field : record.fields) {
    text += fmt::format("#   attr_accessor :{}  # {}\n", ruby_member(field.name),
                        ruby_type(field.type));
  }
  return text + fmt::format("#   def initialize({})\n# end\n", names_of(record.fields));
}

std::string definitions_comment(const Problem& problem) {
  std::string text;
  for (const RecordType& record : problem.records) text += record_comment(record);
  if (uses(problem, TypeKind::kLinked)) {
    text +=
        "# class ListNode\n#   attr_accessor :val, :next\n"
        "#   def initialize(val = 0, next_node = nil)\n# end\n";
  }
  if (uses(problem, TypeKind::kTree)) {
    text +=
        "# class TreeNode\n#   attr_accessor :val, :left, :right\n"
        "#   def initialize(val = 0, left = nil, right = nil)\n# end\n";
  }
  return text.empty() ? text : "\n# Defined for you:\n#\n" + text;
}

std::string method_code(const Method& method, std::string_view indent) {
  std::string text;
  for (const Parameter& parameter : method.parameters) {
    text += fmt::format("{}# @param {{{}}} {}\n", indent, ruby_type(parameter.type),
                        ruby_parameter(parameter.name));
  }
  if (!method.is_constructor) {
    text += fmt::format("{}# @return {{{}}}\n", indent, ruby_type(method.result));
  }
  const std::string parameters = names_of(method.parameters);
  text += fmt::format("{}def {}{}\n", indent,
                      method.is_constructor ? "initialize" : ruby_member(method.name),
                      parameters.empty() ? "" : fmt::format("({})", parameters));
  return text + fmt::format("\n{}end\n", indent);
}

}  // namespace

std::string ruby_starter(const Problem& problem) {
  std::string text = fmt::format("# {}\n", problem.title);
  if (problem.kind == Kind::kInteractive) {
    return text + "\n$stdout.sync = true\n\nline = $stdin.gets(chomp: true)\n";
  }
  if (is_program(problem.kind)) return text + "\nlines = $stdin.readlines(chomp: true)\n";
  text += definitions_comment(problem) + "\n";
  if (problem.kind == Kind::kFunction) return text + method_code(problem.entry.methods.at(0), "");
  text += fmt::format("class {}\n", ruby_class(problem.entry.class_name));
  for (std::size_t i = 0; i < problem.entry.methods.size(); ++i) {
    text += (i > 0 ? "\n" : "") + method_code(problem.entry.methods[i], "  ");
  }
  return text + "end\n";
}

std::string ruby_spec(const Problem* problem) {
  return driver_spec(problem, ruby_member, {}, ruby_class);
}

}  // namespace gavel::judge
