#include "problem/output_rule.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "problem/fields.h"
#include "problem/load_steps.h"

namespace gavel::judge {
namespace {

using Compare = OutputRule::Compare;

constexpr std::array<std::pair<std::string_view, Compare>, 10> kWords{
    {{"exact", Compare::kExact},
     {"tokens", Compare::kTokens},
     {"lines", Compare::kLines},
     {"bytes", Compare::kBytes},
     {"nocase", Compare::kNoCase},
     {"unordered", Compare::kUnordered},
     {"set", Compare::kSet},
     {"float", Compare::kFloat},
     {"yesno", Compare::kYesNo},
     {"any-of", Compare::kAnyOf}}};

struct Word {
  std::string_view text;
  std::size_t offset = 0;
};

std::vector<Word> split(std::string_view text) {
  std::vector<Word> words;
  std::size_t i = 0;
  while (i < text.size()) {
    if (text[i] == ' ' || text[i] == '\n') {
      ++i;
      continue;
    }
    const std::size_t end = std::min(text.find_first_of(" \n", i), text.size());
    words.push_back({text.substr(i, end - i), i});
    i = end;
  }
  return words;
}

Compare parse_compare(const Word& word) {
  std::vector<std::string> names;
  for (const auto& [name, compare] : kWords) {
    if (name == word.text) return compare;
    names.emplace_back(name);
  }
  throw SyntaxError{word.offset, word.text.size(),
                    fmt::format("there is no comparison `{}`", word.text),
                    suggestion(word.text, names)};
}

double parse_tolerance(const Word& word) {
  double number = 0;
  const char* const end = word.text.data() + word.text.size();
  const auto [stop, error] = std::from_chars(word.text.data(), end, number);
  if (error == std::errc() && stop == end && number >= 0 && std::isfinite(number)) return number;
  throw SyntaxError{word.offset, word.text.size(), fmt::format("`{}` is no tolerance", word.text),
                    "for example: float 1e-9"};
}

[[noreturn]] void refuse_word(const Word& word) {
  throw SyntaxError{
      word.offset, word.text.size(), fmt::format("`{}` does not belong here", word.text), {}};
}

const Type& step_into(const Type& type, std::string_view path, std::size_t at, std::size_t end,
                      RecordTypes records) {
  const std::string_view step = path.substr(at, end - at);
  if (step == "[*]") {
    if (type.kind == TypeKind::kList || type.kind == TypeKind::kLinked) return type.args[0];
    throw SyntaxError{at, step.size(), fmt::format("{} is no list", to_string(type)), {}};
  }
  const RecordType* record =
      type.kind == TypeKind::kRecord ? find_record(records, type.record) : nullptr;
  if (record == nullptr) {
    throw SyntaxError{at, step.size(), fmt::format("{} is no record", to_string(type)), {}};
  }
  std::vector<std::string> names;
  for (const Field& field : record->fields) {
    if (field.name == step.substr(1)) return field.type;
    names.push_back(field.name);
  }
  throw SyntaxError{at, step.size(),
                    fmt::format("`{}` has no field `{}`", type.record, step.substr(1)),
                    suggestion(step.substr(1), names)};
}

/// Where a rule can apply at all.
void check_kind(const OutputRule& rule, Kind kind) {
  const bool text_only = rule.compare == Compare::kTokens || rule.compare == Compare::kLines ||
                         rule.compare == Compare::kBytes;
  const bool values_only = rule.compare == Compare::kUnordered || rule.compare == Compare::kSet;
  if (!is_program(kind) && text_only) {
    throw SyntaxError{0, 1, "this comparison is for the text of stdio problems",
                      "values are compared with exact, unordered, set, float, nocase or any-of"};
  }
  if (is_program(kind) && values_only) {
    throw SyntaxError{0, 1, "this comparison is for lists, and a stdio problem answers with text",
                      "text is compared with tokens, lines, bytes, float, nocase, yesno or any-of"};
  }
  if (kind == Kind::kClass && rule.compare == Compare::kAnyOf) {
    throw SyntaxError{0, 1, "any-of cannot compare the results of a sequence of calls", {}};
  }
}

/// The places that a path must make sense in: a function's result, or that of some method.
void check_path(const OutputRule& rule, std::string_view path, const Problem& problem) {
  const bool list_rule = rule.compare == Compare::kUnordered || rule.compare == Compare::kSet;
  std::optional<SyntaxError> first;
  for (const Method& method : problem.entry.methods) {
    if (method.result.kind == TypeKind::kVoid) continue;
    try {
      const Type type = type_at(method.result, path, problem.records);
      if (!list_rule || type.kind == TypeKind::kList || type.kind == TypeKind::kLinked) return;
      throw SyntaxError{0, 1, fmt::format("{} has no order: it is no list", to_string(type)), {}};
    } catch (const SyntaxError& error) {
      if (!first) first = error;
    }
  }
  if (first) throw *first;
}

void load_part(const YamlEntry& entry, LoadContext& context, OutputRule& rule) {
  const Problem& problem = context.problem;
  const std::optional<std::string> text = read_text(entry, context.diagnostics);
  if (!text) return;
  try {
    OutputRule part = parse_output_rule(*text);
    check_kind(part, problem.kind);
    rule.at.push_back({entry.key.text, part});
    if (!part.path.empty()) {
      throw SyntaxError{0, 1, "the path of a part stands before the `:`", {}};
    }
  } catch (const SyntaxError& error) {
    context.diagnostics.add("Y070", entry.value, error);
    return;
  }
  try {
    if (is_program(problem.kind)) throw SyntaxError{0, 1, "a text has no parts", {}};
    if (context.signature_known) check_path(rule.at.back().rule, entry.key.text, problem);
  } catch (const SyntaxError& error) {
    context.diagnostics.add("Y070", entry.key, error);
  }
}

void load_compare(const YamlEntry& entry, LoadContext& context) {
  const std::optional<std::string> text = read_text(entry, context.diagnostics);
  if (!text) return;
  try {
    OutputRule rule = parse_output_rule(*text);
    check_kind(rule, context.problem.kind);
    context.problem.output = rule;
    if (context.signature_known && !is_program(context.problem.kind)) {
      try {
        check_path(rule, rule.path, context.problem);
      } catch (SyntaxError& error) {
        error.offset += rule.path.empty() ? 0 : text->find(rule.path);
        throw;
      }
    }
  } catch (const SyntaxError& error) {
    context.diagnostics.add("Y070", entry.value, error);
  }
}

}  // namespace

OutputRule parse_output_rule(std::string_view text) {
  const std::vector<Word> words = split(text);
  if (words.empty()) throw SyntaxError{0, 1, "a comparison is expected here", {}};
  OutputRule rule;
  rule.compare = parse_compare(words[0]);
  std::size_t next = 1;
  const bool list_rule = rule.compare == Compare::kUnordered || rule.compare == Compare::kSet;
  if (list_rule && next < words.size()) rule.path = words[next++].text;
  if (rule.compare == Compare::kFloat) {
    if (next < words.size() && words[next].text == "abs") {
      rule.absolute_only = true;
      ++next;
    }
    if (next < words.size()) rule.tolerance = parse_tolerance(words[next++]);
  }
  if (next < words.size()) refuse_word(words[next]);
  return rule;
}

Type type_at(const Type& type, std::string_view path, RecordTypes records) {
  Type current = type;
  std::size_t at = 0;
  while (at < path.size()) {
    const bool field = path[at] == '.';
    const std::size_t end =
        field ? std::min(path.find_first_of(".[", at + 1), path.size()) : at + 3;
    if (!field && path.substr(at, 3) != "[*]") {
      throw SyntaxError{at, 1, "a path is made of [*] and .field", "for example: [*].members"};
    }
    current = Type(step_into(current, path, at, end, records));
    at = end;
  }
  return current;
}

void load_output(const Fields& fields, LoadContext& context) {
  if (!context.kind_known) return;
  if (is_program(context.problem.kind)) context.problem.output.compare = Compare::kTokens;
  const YamlEntry* entry = fields.find("output");
  if (entry == nullptr) return;
  if (!entry->value.is_map()) return load_compare(*entry, context);
  const Fields rule(entry->value, output_keys(), context.diagnostics);
  if (const YamlEntry* compare = rule.find("compare")) load_compare(*compare, context);
  const YamlEntry* at = rule.find("at");
  if (at == nullptr) return;
  if (!at->value.is_map()) {
    context.diagnostics.add("Y006", at->value, "`at` is a map of path: comparison",
                            "for example: {\"[*].score\": float 1e-9}");
    return;
  }
  for (const YamlEntry& part : at->value.entries) load_part(part, context, context.problem.output);
}

}  // namespace gavel::judge
