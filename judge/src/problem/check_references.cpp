#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "gavel/judge/pack.h"

#include "problem/load_steps.h"
#include "problem/solution_tag.h"

namespace gavel::judge {
namespace {

const YamlEntry* find_key(const YamlNode& map, std::string_view key) {
  for (const YamlEntry& entry : map.entries) {
    if (entry.key.text == key) return &entry;
  }
  return nullptr;
}

template <typename Visit>
void for_each_item(const Fields& fields, const char* key, Visit visit) {
  const YamlEntry* entry = fields.find(key);
  if (entry == nullptr) return;
  for (const YamlNode& item : entry->value.items) visit(item);
}

void check_test_names(const Fields& fields, LoadContext& context) {
  std::map<std::string, int> first_lines;
  for_each_item(fields, "tests", [&](const YamlNode& test) {
    const YamlEntry* name = find_key(test, "name");
    if (name == nullptr || !name->value.is_scalar() || name->value.is_absent()) return;
    const auto [first, is_new] = first_lines.emplace(name->value.text, name->value.mark.line);
    if (is_new) return;
    context.diagnostics.add(
        "Y047", name->value,
        fmt::format("two tests are named `{}`; first on line {}", name->value.text, first->second));
  });
}

/// A generator program may have parameters of its own; without one they are domain lines.
void check_override(const YamlEntry& parameter, LoadContext& context) {
  const DomainSpec* line = context.domain.find(parameter.key.text);
  if (line == nullptr) {
    context.diagnostics.add("Y062", parameter.key,
                            fmt::format("`gen` names `{}`, which is no line of `input` or `types`",
                                        parameter.key.text),
                            suggestion(parameter.key.text, line_names(context.problem)));
  } else if (parameter.value.is_scalar() && !parameter.value.is_absent()) {
    (void)read_override(*line, parameter.value, context);
  }
}

void check_generated(const YamlNode& test, LoadContext& context) {
  const YamlEntry* gen = find_key(test, "gen");
  if (gen == nullptr) return;
  const Problem& problem = context.problem;
  for (const YamlEntry& parameter : gen->value.entries) {
    if (parameter.key.text == "profile") {
      const std::vector<std::string> known = profile_names(problem);
      if (std::find(known.begin(), known.end(), parameter.value.text) != known.end()) continue;
      const std::string near = did_you_mean(parameter.value.text, known);
      const std::string help =
          near.empty() ? fmt::format("declare it: profiles: {{{}: {{}}}}", parameter.value.text)
                       : fmt::format("did you mean `{}`?", near);
      context.diagnostics.add("Y048", parameter.value,
                              fmt::format("there is no profile `{}`", parameter.value.text), help);
    } else if (problem.generator.empty()) {
      check_override(parameter, context);
    }
  }
}

void check_test_name(const YamlNode& node, std::string_view name, std::size_t offset,
                     LoadContext& context) {
  const std::vector<std::string> known = test_names(context.problem);
  if (std::find(known.begin(), known.end(), name) != known.end()) return;
  context.diagnostics.add(
      "Y060", node,
      SyntaxError{offset, name.size(), fmt::format("`{}` is no test, group or profile", name),
                  suggestion(name, known)});
}

/// `time >= O(n^2)`, `space >= O(n)`, `verdict mle`, `fails NAME`.
void check_condition(const YamlNode& node, LoadContext& context) {
  const std::string& text = node.text;
  const std::size_t blank = text.find(' ');
  const std::string subject = text.substr(0, blank);
  const std::string rest = blank == std::string::npos ? "" : text.substr(blank + 1);
  try {
    if (subject == "fails" && !rest.empty()) {
      return check_test_name(node, rest, blank + 1, context);
    }
    if (subject == "verdict" && !rest.empty()) {
      (void)parse_label(rest, blank + 1);
      return;
    }
    if ((subject == "time" || subject == "space") && rest.starts_with(">= O(")) return;
    throw SyntaxError{0, text.size(), "a hint cannot wait for this",
                      "one of: time >= O(n^2), space >= O(n), verdict mle, fails NAME"};
  } catch (const SyntaxError& error) {
    context.diagnostics.add("Y060", node, error);
  }
}

void check_hint(const YamlNode& hint, LoadContext& context) {
  const YamlEntry* when = find_key(hint, "when");
  if (when != nullptr && when->value.is_scalar() && !when->value.is_absent()) {
    check_condition(when->value, context);
  }
}

void check_fails(const YamlNode& solution, LoadContext& context) {
  const YamlEntry* fails = find_key(solution, "fails");
  if (fails == nullptr) return;
  if (fails->value.is_scalar() && !fails->value.is_absent()) {
    check_test_name(fails->value, fails->value.text, 0, context);
  }
  for (const YamlNode& name : fails->value.items) {
    if (name.is_scalar()) check_test_name(name, name.text, 0, context);
  }
}

}  // namespace

std::vector<std::string> test_names(const Problem& problem) {
  std::vector<std::string> names{"sample", "basic", "edge", "scale"};
  int examples = 0;
  for (const TestSpec& test : problem.tests) {
    const bool numbered = test.name.empty() && test.group == Group::kSample;
    if (numbered) names.push_back(fmt::format("sample-{}", ++examples));
    if (!test.name.empty()) names.push_back(test.name);
  }
  for (const DomainProfile& profile : problem.input_domain->profiles) names.push_back(profile.name);
  return names;
}

void check_references(const Fields& fields, LoadContext& context) {
  check_test_names(fields, context);
  if (context.signature_known) {
    for_each_item(fields, "tests", [&](const YamlNode& test) { check_generated(test, context); });
  }
  for_each_item(fields, "hints", [&](const YamlNode& hint) { check_hint(hint, context); });
  for_each_item(fields, "solutions", [&](const YamlNode& s) { check_fails(s, context); });
}

}  // namespace gavel::judge
