#include "problem/key_tables.h"

#include <array>
#include <utility>

namespace gavel::judge {

const KeyTable& problem_keys() {
  static const KeyTable table{
      "problem", {"gavel",         "id",        "title",      "kind",    "difficulty", "tags",
                  "author",        "source",    "license",    "minutes", "statement",  "types",
                  "input",         "where",     "profiles",   "ladder",  "layout",     "calls",
                  "entry",         "tests",     "generator",  "output",  "checker",    "interactor",
                  "valid",         "solutions", "complexity", "limits",  "hints",      "followups",
                  "clarifications"}};
  return table;
}

const KeyTable& test_keys() {
  static const KeyTable table{"test",
                              {"example", "hidden", "gen", "file", "expect", "explain", "name",
                               "why", "group", "count", "seed"}};
  return table;
}

const KeyTable& solution_keys() {
  static const KeyTable table{
      "solution", {"verdict", "file", "code", "lang", "complexity", "why", "fails", "max"}};
  return table;
}

const KeyTable& output_keys() {
  static const KeyTable table{"output rule", {"compare", "at"}};
  return table;
}

const KeyTable& checker_keys() {
  static const KeyTable table{"checker map", {"file", "style"}};
  return table;
}

const KeyTable& complexity_keys() {
  static const KeyTable table{"complexity map", {"time", "accept", "space"}};
  return table;
}

const KeyTable& limit_keys() {
  static const KeyTable table{"limits map", {"time", "memory", "output"}};
  return table;
}

const KeyTable& hint_keys() {
  static const KeyTable table{"hint", {"when", "say"}};
  return table;
}

const KeyTable& followup_keys() {
  static const KeyTable table{"follow-up", {"ask", "answer", "complexity"}};
  return table;
}

const KeyTable& clarification_keys() {
  static const KeyTable table{"clarification", {"ask", "keywords", "answer"}};
  return table;
}

const KeyTable& ladder_keys() {
  static const KeyTable table{"ladder rung", {"vary", "fix"}};
  return table;
}

const KeyTable& method_keys() {
  static const KeyTable table{"method", {"weight", "gives", "takes"}};
  return table;
}

std::span<const KeyTable* const> key_tables() {
  static const std::array<const KeyTable*, 12> tables{
      &problem_keys(),  &test_keys(),          &solution_keys(), &output_keys(),
      &checker_keys(),  &complexity_keys(),    &limit_keys(),    &hint_keys(),
      &followup_keys(), &clarification_keys(), &ladder_keys(),   &method_keys()};
  return tables;
}

std::string_view help_for_foreign_key(std::string_view key) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kForeign{{
      {"constraints", "constraints are written from the domain lines in `input:`"},
      {"starter", "starter code is written from `entry:`"},
      {"signature", "the signature is `entry:`"},
      {"time_limit", "limits are `limits: {time: 2 s}`; without one the references decide"},
      {"memory_limit", "limits are `limits: {memory: 256 MB}`"},
      {"points", "points are not part of format version 1; every test counts the same"},
      {"needs", "tests that need others are not part of format version 1"},
  }};
  for (const auto& [foreign, help] : kForeign) {
    if (foreign == key) return help;
  }
  return {};
}

}  // namespace gavel::judge
