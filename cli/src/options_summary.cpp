#include "options_summary.h"

#include <map>

#include <CLI/CLI.hpp>

#include "options_summary_reader.h"

namespace gavel::cli {
namespace {

/// CLI11 keeps an IsMember check as text behind the type: "TEXT:{auto,always,never}".
std::vector<std::string> choices_of(const std::string& type) {
  std::vector<std::string> choices;
  const std::size_t open = type.find('{'), close = type.rfind('}');
  if (open == std::string::npos || close == std::string::npos) return choices;
  std::string word;
  for (const char c : type.substr(open + 1, close - open - 1) + ",") {
    if (c != ',') {
      word += c;
    } else if (!word.empty()) {
      choices.push_back(word);
      word.clear();
    }
  }
  return choices;
}

ValueKind kind_of(const std::string& value) {
  static const std::map<std::string, ValueKind> kinds = {
      {"ID", ValueKind::kProblem}, {"LANG", ValueKind::kLanguage}, {"FILE", ValueKind::kFile},
      {"CMD", ValueKind::kFile},   {"DIR", ValueKind::kFolder},    {"PATH", ValueKind::kFile}};
  const auto found = kinds.find(value);
  return found == kinds.end() ? ValueKind::kFree : found->second;
}

/// Descriptions are broken by hand where help is narrow.
std::string one_line(std::string text) {
  for (char& c : text) c = c == '\n' ? ' ' : c;
  return text;
}

FlagSummary flag(const CLI::Option& option) {
  FlagSummary summary;
  for (const std::string& name : option.get_snames()) summary.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) summary.names.push_back("--" + name);
  summary.description = one_line(option.get_description());
  if (option.get_items_expected_max() == 0) return summary;
  const std::string type = option.get_type_name();
  summary.choices = choices_of(type);
  summary.value = type.substr(0, type.find(':'));
  summary.kind = !summary.choices.empty() ? ValueKind::kChoice : kind_of(summary.value);
  if (summary.names == std::vector<std::string>{"--case"}) summary.kind = ValueKind::kCase;
  return summary;
}

FlagSummary argument(const CLI::Option& option) {
  FlagSummary summary = flag(option);
  const std::string name = option.get_name(true);
  summary.names = {name};
  if (summary.kind == ValueKind::kFree) summary.kind = kind_of(name);
  return summary;
}

CommandSummary command(const CLI::App& app) {
  CommandSummary summary{
      app.get_name(), app.get_aliases(), one_line(app.get_description()), {}, {}};
  for (const CLI::Option* option : app.get_options()) {
    (option->get_positional() ? summary.arguments : summary.flags)
        .push_back(option->get_positional() ? argument(*option) : flag(*option));
  }
  return summary;
}

}  // namespace

ProgramSummary summary_of(const CLI::App& app) {
  ProgramSummary program;
  program.flags = command(app).flags;
  program.exit_codes = app.get_footer();
  for (const CLI::App* sub : app.get_subcommands({})) program.commands.push_back(command(*sub));
  return program;
}

}  // namespace gavel::cli
