#include <algorithm>

#include <fmt/format.h>

#include "problem/domain_line.h"
#include "problem/load_steps.h"
#include "problem/names.h"

namespace gavel::judge {
namespace {

void check_name(const YamlNode& key, LoadContext& context) {
  const std::string error = identifier_error(key.text);
  if (error.empty()) return;
  context.diagnostics.add("Y016", key, error);
  context.signature_known = false;
}

/// Reads one line; reports what is wrong with it.
std::optional<DomainLine> read_line(const YamlEntry& entry, std::string name,
                                    LoadContext& context) {
  check_name(entry.key, context);
  const std::optional<std::string> text = read_text(entry, context.diagnostics);
  if (text) {
    try {
      DomainLine line = parse_domain_line(std::move(name), *text, context.problem.records);
      line.place = context.diagnostics.place(entry.key);
      return line;
    } catch (const SyntaxError& error) {
      context.diagnostics.add("Y020", entry.value, error);
    }
  }
  context.signature_known = false;
  return std::nullopt;
}

void load_record(const YamlEntry& entry, LoadContext& context) {
  check_name(entry.key, context);
  if (!entry.value.is_map() || entry.value.entries.empty()) {
    context.diagnostics.add("Y006", entry.value.is_absent() ? entry.key : entry.value,
                            fmt::format("the record `{}` is a map of field: type", entry.key.text));
    context.signature_known = false;
    return;
  }
  RecordType record;
  record.name = entry.key.text;
  for (const YamlEntry& field : entry.value.entries) {
    std::optional<DomainLine> line = read_line(field, record.name + "." + field.key.text, context);
    if (!line) continue;
    if (!line->type) {
      context.diagnostics.add("Y020", field.value, "a field cannot be a size",
                              "sizes stand in `input:`");
      context.signature_known = false;
      continue;
    }
    record.fields.push_back({field.key.text, *line->type});
    context.problem.domain.push_back(*std::move(line));
  }
  context.problem.records.push_back(std::move(record));
}

void load_types(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("types");
  if (entry == nullptr) return;
  if (!entry->value.is_map()) {
    context.diagnostics.add("Y006", entry->value, "`types` is a map of record name: fields");
    context.signature_known = false;
    return;
  }
  for (const YamlEntry& record : entry->value.entries) load_record(record, context);
}

void load_input(const Fields& fields, LoadContext& context) {
  const bool needed = context.kind_known && context.problem.kind != Kind::kStdio;
  const YamlEntry* entry =
      needed ? fields.require("input", "one line for every parameter") : fields.find("input");
  if (entry == nullptr || !entry->value.is_map()) {
    context.signature_known = context.signature_known && !needed;
    if (entry == nullptr) return;
    context.diagnostics.add("Y006", entry->value, "`input` is a map of name: domain line");
    return;
  }
  for (const YamlEntry& line : entry->value.entries) {
    if (auto read = read_line(line, line.key.text, context)) {
      context.problem.domain.push_back(*std::move(read));
    }
  }
}

}  // namespace

const DomainLine* find_line(const Problem& problem, std::string_view name) {
  const auto found = std::find_if(problem.domain.begin(), problem.domain.end(),
                                  [&](const DomainLine& line) { return line.name == name; });
  return found == problem.domain.end() ? nullptr : &*found;
}

std::vector<std::string> line_names(const Problem& problem) {
  std::vector<std::string> names;
  for (const DomainLine& line : problem.domain) names.push_back(line.name);
  return names;
}

void load_domain(const Fields& fields, LoadContext& context) {
  load_types(fields, context);
  load_input(fields, context);
  if (const YamlEntry* where = fields.find("where")) {
    for (const YamlNode* relation : read_texts(*where, context.diagnostics)) {
      context.problem.where.push_back(relation->text);
    }
  }
}

}  // namespace gavel::judge
