#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "problem/domain_line.h"
#include "problem/load_steps.h"
#include "problem/names.h"

namespace gavel::judge {
namespace {

void check_line_name(const YamlNode& node, const char* where, LoadContext& context) {
  if (find_line(context.problem, node.text) != nullptr) return;
  context.diagnostics.add(
      "Y062", node,
      fmt::format("{} names `{}`, which is no line of `input` or `types`", where, node.text),
      suggestion(node.text, line_names(context.problem)));
}

void load_profile(const YamlEntry& entry, LoadContext& context) {
  Profile profile;
  profile.name = entry.key.text;
  if (const std::string error = slug_error(profile.name); !error.empty()) {
    context.diagnostics.add("Y016", entry.key, error, "for example: hot-key");
  }
  if (!entry.value.is_map()) {
    context.diagnostics.add("Y006", entry.value.is_absent() ? entry.key : entry.value,
                            fmt::format("the profile `{}` is a map of line: text", profile.name),
                            "write {} for a profile that overrides nothing");
    return;
  }
  for (const YamlEntry& line : entry.value.entries) {
    check_line_name(line.key, "the profile", context);
    const std::optional<std::string> text = read_text(line, context.diagnostics);
    if (!text) continue;
    try {
      (void)find_shape(*text);
    } catch (const SyntaxError& error) {
      context.diagnostics.add("Y020", line.value, error);
    }
    profile.overrides.emplace_back(line.key.text, *text);
  }
  context.problem.profiles.push_back(std::move(profile));
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

std::string read_fixed(const YamlEntry& entry, LoadContext& context) {
  if (!entry.value.is_map()) {
    context.diagnostics.add("Y006", entry.value, "`fix` is a map of name: value");
    return {};
  }
  std::vector<std::string> parts;
  for (const YamlEntry& fixed : entry.value.entries) {
    check_line_name(fixed.key, "the ladder", context);
    if (const auto text = read_text(fixed, context.diagnostics)) {
      parts.push_back(fmt::format("{}: {}", fixed.key.text, *text));
    }
  }
  return fmt::format("{}", fmt::join(parts, ", "));
}

void load_rung(const YamlNode& node, LoadContext& context) {
  const Fields rung(node, ladder_keys(), context.diagnostics);
  const std::optional<std::string> vary = rung.required_text("vary");
  if (!vary) return;
  check_line_name(rung.find("vary")->value, "the ladder", context);
  const YamlEntry* fix = rung.find("fix");
  context.problem.ladder.push_back(
      fix == nullptr ? fmt::format("vary: {}", *vary)
                     : fmt::format("vary: {}, fix: {{{}}}", *vary, read_fixed(*fix, context)));
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
  const DomainLine* line = find_line(context.problem, *name);
  if (line != nullptr && !line->type) return;
  std::vector<std::string> sizes;
  for (const DomainLine& other : context.problem.domain) {
    if (!other.type) sizes.push_back(other.name);
  }
  context.diagnostics.add(
      "Y061", entry->value,
      fmt::format("`calls` names the size that counts the calls; `{}` is {}", *name,
                  line == nullptr ? "no line of `input`" : "no size"),
      sizes.empty() ? "declare one, for example: q: size 1..100000" : suggestion(*name, sizes));
}

}  // namespace

std::vector<std::string> profile_names(const Problem& problem) {
  std::vector<std::string> names{"min",         "max",        "edge",         "constant",
                                 "ascending",   "descending", "few-distinct", "skewed",
                                 "alternating", "null-heavy"};
  for (const Profile& profile : problem.profiles) names.push_back(profile.name);
  return names;
}

void load_variations(const Fields& fields, LoadContext& context) {
  load_profiles(fields, context);
  load_ladder(fields, context);
  load_calls(fields, context);
}

}  // namespace gavel::judge
