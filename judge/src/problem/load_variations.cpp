#include <algorithm>

#include <fmt/format.h>

#include "domain/data_type.h"
#include "domain/override_parser.h"
#include "domain/resolve.h"
#include "problem/load_steps.h"
#include "problem/names.h"

namespace gavel::judge {
namespace {

/// The line; null when there is none, which is reported.
const DomainSpec* find_line(const YamlNode& name, const char* where, LoadContext& context) {
  if (const DomainSpec* line = context.domain.find(name.text)) return line;
  context.diagnostics.add(
      "Y062", name,
      fmt::format("{} names `{}`, which is no line of `input` or `types`", where, name.text),
      suggestion(name.text, line_names(context.problem)));
  return nullptr;
}

std::vector<DomainOverride> load_overrides(const YamlNode& map, const char* where,
                                           LoadContext& context) {
  std::vector<DomainOverride> overrides;
  for (const YamlEntry& entry : map.entries) {
    const DomainSpec* line = find_line(entry.key, where, context);
    const std::optional<std::string> text = read_text(entry, context.diagnostics);
    if (line == nullptr || !text) continue;
    if (auto read = read_override(*line, entry.value, context)) {
      overrides.push_back(*std::move(read));
    }
  }
  return overrides;
}

void load_profile(const YamlEntry& entry, LoadContext& context) {
  if (const std::string error = slug_error(entry.key.text); !error.empty()) {
    context.diagnostics.add("Y016", entry.key, error, "for example: hot-key");
  }
  if (!entry.value.is_map()) {
    context.diagnostics.add("Y006", entry.value.is_absent() ? entry.key : entry.value,
                            fmt::format("the profile `{}` is a map of line: text", entry.key.text),
                            "write {} for a profile that overrides nothing");
    return;
  }
  context.domain.profiles.push_back(
      {entry.key.text, load_overrides(entry.value, "the profile", context)});
}

void load_profiles(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("profiles");
  if (entry == nullptr) return;
  if (!entry->value.is_map()) {
    context.diagnostics.add("Y006", entry->value, "`profiles` is a map of name: overrides");
    return;
  }
  for (const YamlEntry& profile : entry->value.entries) load_profile(profile, context);
}

void load_rung(const YamlNode& node, LoadContext& context) {
  const Fields rung(node, ladder_keys(), context.diagnostics);
  const std::optional<std::string> vary = rung.required_text("vary");
  if (!vary) return;
  const YamlNode& name = rung.find("vary")->value;
  const DomainSpec* line = find_line(name, "the ladder", context);
  if (line != nullptr && !is_whole(line->type)) {
    context.diagnostics.add("Y062", name, fmt::format("the ladder varies `{}`, which is no number",
                                                      *vary));
  }
  LadderAxis axis{*vary, {}};
  if (const YamlEntry* fix = rung.find("fix")) {
    if (fix->value.is_map()) {
      axis.fix = load_overrides(fix->value, "the ladder", context);
    } else {
      context.diagnostics.add("Y006", fix->value, "`fix` is a map of name: value");
    }
  }
  context.domain.ladder.push_back(std::move(axis));
}

void load_ladder(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("ladder");
  if (entry == nullptr) return;
  if (!entry->value.is_list()) {
    context.diagnostics.add("Y006", entry->value, "`ladder` is a list",
                            "for example: - {vary: n, fix: {k: 16}}");
    return;
  }
  for (const YamlNode& rung : entry->value.items) load_rung(rung, context);
}

void load_calls(const Fields& fields, LoadContext& context) {
  const YamlEntry* entry = fields.find("calls");
  if (entry == nullptr) return;
  if (context.kind_known && context.problem.kind != Kind::kClass) {
    context.diagnostics.add(
        "Y017", entry->key,
        fmt::format("`calls` is for class problems, not {}", to_string(context.problem.kind)));
    return;
  }
  const std::optional<std::string> name = read_text(*entry, context.diagnostics);
  if (!name) return;
  context.problem.calls = *name;
  const DomainSpec* line = context.domain.find(*name);
  if (line != nullptr && line->is_size) return;
  std::vector<std::string> sizes;
  for (const DomainSpec& other : context.domain.lines) {
    if (other.is_size) sizes.push_back(other.name);
  }
  context.diagnostics.add(
      "Y061", entry->value,
      fmt::format("`calls` names the size that counts the calls; `{}` is {}", *name,
                  line == nullptr ? "no line of `input`" : "no size"),
      sizes.empty() ? "declare one, for example: q: size 1..100000" : suggestion(*name, sizes));
}

}  // namespace

std::optional<DomainOverride> read_override(const DomainSpec& line, const YamlNode& node,
                                            LoadContext& context) {
  try {
    DomainOverride read = parse_override(line, node.text, context.problem.records);
    resolve_override(context.domain, read);
    return read;
  } catch (const SyntaxError& error) {
    context.diagnostics.add("Y024", node, error);
    return std::nullopt;
  }
}

std::vector<std::string> profile_names(const Problem& problem) {
  std::vector<std::string> names{"min",         "max",        "edge",         "constant",
                                 "ascending",   "descending", "few-distinct", "skewed",
                                 "alternating", "null-heavy"};
  for (const DomainProfile& profile : problem.input_domain->profiles) names.push_back(profile.name);
  return names;
}

void load_variations(const Fields& fields, LoadContext& context) {
  // What overrides lines that are wrong themselves would only be wrong again.
  if (!context.signature_known) return;
  load_profiles(fields, context);
  load_ladder(fields, context);
  load_calls(fields, context);
}

}  // namespace gavel::judge
