#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "domain/data_type.h"
#include "problem/handle_pools.h"
#include "problem/load_steps.h"
#include "problem/names.h"
#include "problem/signature.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

/// Reads the methods; every fault also says that the signature is not known.
class EntryReader {
 public:
  EntryReader(LoadContext& context, std::vector<std::string> declared)
      : context_(context), declared_(std::move(declared)) {}

  void read_function(const YamlEntry& entry) {
    const std::optional<std::string> text = read_text(entry, context_.diagnostics);
    if (!text) {
      context_.signature_known = false;
      return;
    }
    std::optional<Method> method = read_signature(entry.value);
    if (!method) return;
    if (method->result.kind == TypeKind::kVoid) {
      fault("Y030", entry.value, "a function problem needs a result",
            "write -> and its type behind the parameters");
    }
    context_.problem.entry = {"Solution", {*std::move(method)}};
  }

  void read_class(const YamlEntry& entry) {
    if (!entry.value.is_map()) {
      fault("Y006", entry.value, "`entry` of a class problem is a map of signature: weight",
            "for example: allow(user, timestamp) -> bool: 1");
      return;
    }
    for (const YamlEntry& method : entry.value.entries) read_method(method);
    Entry& result = context_.problem.entry;
    const auto constructor = std::find_if(result.methods.begin(), result.methods.end(),
                                          [](const Method& m) { return m.is_constructor; });
    if (constructor != result.methods.end()) {
      std::rotate(result.methods.begin(), constructor, constructor + 1);
    } else if (context_.signature_known) {
      fault("Y033", entry.key, "no method is marked `new`, so there is no constructor",
            "for example: RateLimiter(limit, window): new");
    }
    check_handles(entry, context_);
  }

 private:
  void read_method(const YamlEntry& entry) {
    std::optional<Method> method = read_signature(entry.key);
    if (!method) return;
    read_weight(entry, *method);
    Entry& result = context_.problem.entry;
    for (const Method& other : result.methods) {
      if (other.name == method->name) {
        fault("Y032", entry.key, fmt::format("the method `{}` is declared twice", method->name),
              "methods cannot be overloaded; give it another name");
        return;
      }
      if (other.is_constructor && method->is_constructor) {
        fault("Y033", entry.value, fmt::format("`{}` is marked `new` already", other.name));
        return;
      }
    }
    if (method->is_constructor) result.class_name = method->name;
    if (method->is_constructor && method->result.kind != TypeKind::kVoid) {
      fault("Y030", entry.key, "a constructor has no result", "remove the -> and its type");
    }
    result.methods.push_back(*std::move(method));
  }

  void read_weight(const YamlEntry& entry, Method& method) {
    const YamlNode* weight = &entry.value;
    if (weight->is_map()) {
      const Fields fields(*weight, method_keys(), context_.diagnostics);
      read_handles(fields, context_, method);
      const YamlEntry* given = fields.find("weight");
      if (given == nullptr) return;
      weight = &given->value;
    }
    if (weight->is_scalar() && weight->text == "new") {
      method.is_constructor = true;
      return;
    }
    const char* const begin = weight->text.data();
    const char* const end = begin + weight->text.size();
    const auto [stop, error] = std::from_chars(begin, end, method.weight);
    if (weight->is_scalar() && error == std::errc() && stop == end &&
        std::isfinite(method.weight) && method.weight >= 0) {
      return;
    }
    method.weight = 1;
    context_.diagnostics.add("Y034", weight->is_absent() ? entry.key : *weight,
                             "a method has a weight: `new` for the constructor, or how often test "
                             "data calls it",
                             "for example: allow(user) -> bool: 1");
  }

  std::optional<Method> read_signature(const YamlNode& node) {
    try {
      return to_method(parse_signature(node.text), node);
    } catch (const SyntaxError& error) {
      context_.diagnostics.add("Y030", node, error);
      context_.signature_known = false;
      return std::nullopt;
    }
  }

  Method to_method(const Signature& signature, const YamlNode& node) {
    Method method;
    method.name = signature.name.text;
    check_identifier(signature.name, node);
    for (const Signature::Word& word : signature.parameters) add_parameter(word, node, method);
    if (!signature.result || signature.result->kind == TypeKind::kVoid) return method;
    method.result = *signature.result;
    const TypeProblem problem = check_type(method.result, context_.problem.records);
    if (!problem.message.empty()) {
      fault_in("Y030", node,
               {signature.result_offset, signature.result_length, problem.message, problem.help});
    }
    return method;
  }

  void add_parameter(const Signature::Word& word, const YamlNode& node, Method& method) {
    const DomainSpec* line = context_.domain.find(word.text);
    const bool twice = std::any_of(method.parameters.begin(), method.parameters.end(),
                                   [&](const Parameter& p) { return p.name == word.text; });
    if (twice) {
      fault_in("Y031", node,
               {word.offset,
                word.text.size(),
                fmt::format("the parameter `{}` is named twice", word.text),
                {}});
    } else if (line == nullptr) {
      report_unknown(word, node);
    } else if (line->is_size) {
      fault_in(
          "Y031", node,
          {word.offset, word.text.size(), fmt::format("`{}` is a size, not an argument", word.text),
           "declare it as int or long to make it one"});
    } else {
      method.parameters.push_back({word.text, line->type});
    }
  }

  void report_unknown(const Signature::Word& word, const YamlNode& node) {
    // A line of that name may be there and be wrong itself; that was said already.
    if (!context_.signature_known && input_key_exists(word.text)) return;
    std::vector<std::string> names;
    for (const DomainSpec& line : context_.domain.lines) {
      if (!line.is_size && line.record.empty()) names.push_back(line.name);
    }
    fault_in("Y031", node,
             {word.offset, word.text.size(),
              fmt::format("the parameter `{}` is not declared in `input`", word.text),
              suggestion(word.text, names)});
  }

  [[nodiscard]] bool input_key_exists(const std::string& name) const {
    return std::find(declared_.begin(), declared_.end(), name) != declared_.end();
  }

  void check_identifier(const Signature::Word& word, const YamlNode& node) {
    const std::string error = identifier_error(word.text);
    if (!error.empty()) fault_in("Y016", node, {word.offset, word.text.size(), error, {}});
  }

  void fault(std::string id, const YamlNode& node, std::string message, std::string help = {}) {
    context_.diagnostics.add(std::move(id), node, std::move(message), std::move(help));
    context_.signature_known = false;
  }

  void fault_in(std::string id, const YamlNode& node, const SyntaxError& error) {
    context_.diagnostics.add(std::move(id), node, error);
    context_.signature_known = false;
  }

  LoadContext& context_;
  std::vector<std::string> declared_;  ///< The names in `input`, also of lines that are wrong.
};

}  // namespace

void load_entry(const Fields& fields, LoadContext& context) {
  if (!context.kind_known) return;
  const Kind kind = context.problem.kind;
  if (is_program(kind)) {
    if (const YamlEntry* entry = fields.find("entry")) {
      context.diagnostics.add("Y017", entry->key,
                              "this kind has no entry: the solution is a whole program");
    }
    return;
  }
  const YamlEntry* entry = fields.require("entry",
                                          "what the solver writes, for example: "
                                          "sessionize(events, gap) -> Session[]");
  if (entry == nullptr) {
    context.signature_known = false;
    return;
  }
  std::vector<std::string> declared;
  if (const YamlEntry* input = fields.find("input")) {
    for (const YamlEntry& line : input->value.entries) declared.push_back(line.key.text);
  }
  EntryReader reader(context, std::move(declared));
  if (kind == Kind::kFunction) reader.read_function(*entry);
  if (kind == Kind::kClass) reader.read_class(*entry);
}

}  // namespace gavel::judge
