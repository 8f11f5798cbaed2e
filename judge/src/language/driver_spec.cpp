#include "language/driver_spec.h"

#include <algorithm>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

/// Names of the problem are identifiers, so only paths need their quotes escaped.
std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

template <class Range, class Item>
std::string array(const Range& range, const Item& item) {
  std::string text;
  for (const auto& each : range) text += (text.empty() ? "" : ",") + item(each);
  return "[" + text + "]";
}

std::string_view kind_name(TypeKind kind) {
  switch (kind) {
    case TypeKind::kVoid:
      return "void";
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
    case TypeKind::kString:
      return "string";
    case TypeKind::kList:
      return "list";
    case TypeKind::kMap:
      return "map";
    case TypeKind::kRecord:
      return "record";
    case TypeKind::kTree:
      return "tree";
    case TypeKind::kLinked:
      return "linked";
  }
  return "";
}

/// Writes the parts of one problem with one language's spelling of names.
class SpecWriter {
 public:
  SpecWriter(SpellName spell, SpellName spell_type) : spell_(spell), spell_type_(spell_type) {}

  [[nodiscard]] std::string name(std::string_view text) const { return json_string(spell_(text)); }
  [[nodiscard]] std::string type_name(std::string_view text) const {
    return json_string(spell_type_(text));
  }

  [[nodiscard]] std::string type(const Type& type) const {
    return fmt::format(R"({{"kind":"{}","nullable":{},"args":{},"record":{}}})",
                       kind_name(type.kind), type.nullable,
                       array(type.args, [&](const Type& inner) { return this->type(inner); }),
                       type.record.empty() ? "null" : type_name(type.record));
  }

  template <class Named>
  [[nodiscard]] std::string typed_names(const std::vector<Named>& all) const {
    return array(all, [&](const Named& each) {
      return fmt::format("[{},{}]", name(each.name), type(each.type));
    });
  }

  [[nodiscard]] std::string method(const Method& method) const {
    return fmt::format(R"({{"name":{},"constructor":{},"params":{},"result":{}}})",
                       name(method.name), method.is_constructor, typed_names(method.parameters),
                       type(method.result));
  }

  [[nodiscard]] std::string record(const RecordType& record) const {
    return fmt::format(R"({{"name":{},"fields":{}}})", type_name(record.name),
                       typed_names(record.fields));
  }

 private:
  SpellName spell_;
  SpellName spell_type_;
};

bool uses(const Type& type, TypeKind kind) {
  return type.kind == kind || std::any_of(type.args.begin(), type.args.end(),
                                          [&](const Type& inner) { return uses(inner, kind); });
}

template <class Named>
bool uses(const std::vector<Named>& all, TypeKind kind) {
  return std::any_of(all.begin(), all.end(),
                     [&](const Named& each) { return uses(each.type, kind); });
}

}  // namespace

std::string driver_spec(const Problem* problem, SpellName spell,
                        const std::vector<std::pair<std::string, std::string>>& more,
                        SpellName spell_type) {
  std::string text = R"({"kind":"stdio")";
  if (problem != nullptr && !is_program(problem->kind)) {
    const SpecWriter writer(spell, spell_type != nullptr ? spell_type : spell);
    const bool is_class = problem->kind == Kind::kClass;
    text = fmt::format(
        R"({{"kind":"{}","class":{},"methods":{},"records":{})", is_class ? "class" : "function",
        is_class ? writer.type_name(problem->entry.class_name) : json_string("Solution"),
        array(problem->entry.methods, [&](const Method& method) { return writer.method(method); }),
        array(problem->records, [&](const RecordType& record) { return writer.record(record); }));
  }
  for (const auto& [name, value] : more) text += fmt::format(R"(,"{}":{})", name, value);
  return text + "}";
}

std::string json_list(const std::vector<std::string>& texts) {
  return array(texts, [](const std::string& text) { return json_string(text); });
}

bool uses(const Problem& problem, TypeKind kind) {
  return std::any_of(problem.records.begin(), problem.records.end(),
                     [&](const RecordType& record) { return uses(record.fields, kind); }) ||
         std::any_of(problem.entry.methods.begin(), problem.entry.methods.end(),
                     [&](const Method& method) {
                       return uses(method.result, kind) || uses(method.parameters, kind);
                     });
}

}  // namespace gavel::judge
