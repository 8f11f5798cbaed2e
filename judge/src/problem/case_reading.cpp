#include "problem/case_reading.h"

#include <algorithm>

#include "problem/layout_reader.h"

namespace gavel::judge {
namespace {

std::optional<DomainCase> read_text(const Problem& problem, const std::string& text) {
  if (problem.layout.empty()) return std::nullopt;
  try {
    const std::vector<NamedValue> values =
        read_layout(parse_layout(problem.layout, problem), problem, text);
    DomainCase input;
    for (const DomainSpec& line : problem.input_domain->lines) {
      if (line.is_size || !line.record.empty()) continue;
      const auto found = std::find_if(values.begin(), values.end(), [&](const NamedValue& value) {
        return value.name == line.name;
      });
      if (found == values.end()) return std::nullopt;
      input.values.emplace_back(line.name, found->value);
    }
    return input;
  } catch (const SyntaxError&) {
    return std::nullopt;
  }
}

std::optional<DomainCase> read_arguments(const Problem& problem, const CaseInput& input) {
  const std::vector<Parameter>& parameters = problem.entry.methods.front().parameters;
  if (parameters.size() != input.arguments.size()) return std::nullopt;
  DomainCase read;
  for (const DomainSpec& line : problem.input_domain->lines) {
    const auto parameter =
        std::find_if(parameters.begin(), parameters.end(),
                     [&](const Parameter& p) { return line.record.empty() && p.name == line.name; });
    if (parameter == parameters.end()) continue;
    read.values.emplace_back(
        line.name, input.arguments[static_cast<std::size_t>(parameter - parameters.begin())]);
  }
  return read;
}

}  // namespace

std::optional<DomainCase> to_domain_case(const Problem& problem, const CaseInput& input) {
  if (!problem.input_domain) return std::nullopt;
  switch (problem.kind) {
    case Kind::kFunction: return read_arguments(problem, input);
    case Kind::kClass: return DomainCase{.values = {}, .calls = input.calls};
    case Kind::kStdio:
    case Kind::kInteractive: return read_text(problem, input.text);
  }
  return std::nullopt;
}

}  // namespace gavel::judge
