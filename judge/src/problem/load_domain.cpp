#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "domain/dependency_order.h"
#include "domain/line_parser.h"
#include "domain/relation_parser.h"
#include "domain/resolve.h"
#include "problem/handle_pools.h"
#include "problem/load_steps.h"
#include "problem/names.h"

namespace gavel::judge {
namespace {

// Lines are looked up by name one after another; no problem needs as many.
constexpr std::size_t kMaxLines = 500;

/// Reads `types` and `input`: first each line, then what they say of each other.
class DomainReader {
 public:
  DomainReader(const Fields& fields, LoadContext& context)
      : fields_(fields),
        context_(context),
        domain_(context.domain),
        line_context_{context.problem.records, {}} {}

  void read() {
    const std::size_t errors = context_.diagnostics.count();
    load_types();
    line_context_.pools = handle_pools(fields_);
    load_input();
    domain_.records = context_.problem.records;
    if (context_.diagnostics.count() == errors) resolve_lines();
    if (context_.diagnostics.count() == errors) load_relations();
    if (context_.diagnostics.count() != errors) context_.signature_known = false;
  }

 private:
  void load_types() {
    const YamlEntry* entry = fields_.find("types");
    if (entry == nullptr) return;
    if (!entry->value.is_map()) {
      return fault("Y006", entry->value, "`types` is a map of record name: fields");
    }
    for (const YamlEntry& record : entry->value.entries) load_record(record);
  }

  void load_record(const YamlEntry& entry) {
    check_name(entry.key);
    if (!entry.value.is_map() || entry.value.entries.empty()) {
      return fault("Y006", entry.value.is_absent() ? entry.key : entry.value,
                   fmt::format("the record `{}` is a map of field: type", entry.key.text));
    }
    RecordType record;
    record.name = entry.key.text;
    for (const YamlEntry& field : entry.value.entries) {
      if (const DomainSpec* line = read_line(field, record.name + "." + field.key.text)) {
        record.fields.push_back({field.key.text, line->type});
      }
    }
    context_.problem.records.push_back(std::move(record));
  }

  void load_input() {
    const bool needed = context_.kind_known && !is_program(context_.problem.kind);
    const YamlEntry* entry =
        needed ? fields_.require("input", "one line for every parameter") : fields_.find("input");
    if (entry == nullptr) {
      context_.signature_known = context_.signature_known && !needed;
      return;
    }
    if (!entry->value.is_map()) {
      return fault("Y006", entry->value, "`input` is a map of name: domain line");
    }
    for (const YamlEntry& line : entry->value.entries) (void)read_line(line, line.key.text);
  }

  /// The line, borrowed until the next; null when it cannot be read, which is reported.
  const DomainSpec* read_line(const YamlEntry& entry, std::string name) {
    check_name(entry.key);
    const std::optional<std::string> text = read_text(entry, context_.diagnostics);
    if (!text) return nullptr;
    if (domain_.lines.size() == kMaxLines) {
      fault("Y013", entry.key, fmt::format("more than {} domain lines", kMaxLines));
      return nullptr;
    }
    try {
      DomainSpec line = parse_line(std::move(name), *text, line_context_);
      line.place = context_.diagnostics.place(entry.key);
      domain_.lines.push_back(std::move(line));
      nodes_.push_back(&entry);
      return &domain_.lines.back();
    } catch (const SyntaxError& error) {
      context_.diagnostics.add("Y020", entry.value, error);
      return nullptr;
    }
  }

  void resolve_lines() {
    for (std::size_t i = 0; i < domain_.lines.size(); ++i) {
      try {
        resolve_line(domain_, i);
      } catch (const SyntaxError& error) {
        context_.diagnostics.add("Y021", nodes_[i]->value, error);
      }
    }
    const std::vector<std::size_t> circle = dependency_order(domain_).circle;
    if (circle.empty()) return;
    std::vector<std::string> names;
    for (const std::size_t index : circle) names.push_back(domain_.lines[index].name);
    fault("Y022", nodes_[circle.front()]->key,
          fmt::format("these lines need each other: {}", fmt::join(names, ", ")),
          "one of them must do without the others");
  }

  void load_relations() {
    const YamlEntry* where = fields_.find("where");
    if (where == nullptr) return;
    for (const YamlNode* node : read_texts(*where, context_.diagnostics)) {
      try {
        Relation relation = parse_relation(node->text);
        relation.place = context_.diagnostics.place(*node);
        resolve_relation(domain_, relation);
        domain_.where.push_back(std::move(relation));
      } catch (const SyntaxError& error) {
        context_.diagnostics.add("Y023", *node, error);
      }
    }
  }

  void check_name(const YamlNode& key) {
    const std::string error = identifier_error(key.text);
    if (!error.empty()) fault("Y016", key, error);
  }

  void fault(std::string id, const YamlNode& node, std::string message, std::string help = {}) {
    context_.diagnostics.add(std::move(id), node, std::move(message), std::move(help));
  }

  const Fields& fields_;
  LoadContext& context_;
  Domain& domain_;
  LineContext line_context_;
  std::vector<const YamlEntry*> nodes_;  ///< Of the domain's lines.
};

}  // namespace

std::vector<std::string> line_names(const Problem& problem) {
  std::vector<std::string> names;
  for (const DomainSpec& line : problem.input_domain->lines) names.push_back(line.name);
  return names;
}

void load_domain(const Fields& fields, LoadContext& context) {
  DomainReader(fields, context).read();
}

}  // namespace gavel::judge
