#include "cases/domain_input.h"

#include <utility>

#include "domain/sizes.h"
#include "gavel/judge/input_error.h"
#include "problem/layout.h"

namespace gavel::judge {
namespace {

const Type kLong{.kind = TypeKind::kLong, .nullable = false, .args = {}, .record = {}};

std::string text_of(const Problem& problem, const DomainCase& drawn) {
  if (problem.layout.empty()) {
    throw InputError(Diagnostic{.id = "C013",
                                .place = {.file = problem.file.string()},
                                .message = "tests cannot be drawn without a layout",
                                .help = "add `layout:`, which says how a case is printed, or a "
                                        "`generator:` program"});
  }
  std::vector<NamedValue> values;
  for (const RecoveredSize& size : recover_sizes(problem, drawn)) {
    values.push_back({size.name, kLong, Value(size.value)});
  }
  for (const auto& [name, value] : drawn.values) {
    values.push_back({name, problem.input_domain->find(name)->type, value});
  }
  return print_layout(parse_layout(problem.layout, problem), problem, values);
}

}  // namespace

CaseInput to_case_input(const Problem& problem, DomainCase drawn) {
  CaseInput input;
  if (problem.kind == Kind::kClass) {
    input.calls = std::move(drawn.calls);
  } else if (is_program(problem.kind)) {
    input.text = text_of(problem, drawn);
  } else {
    for (const Parameter& parameter : problem.entry.methods.front().parameters) {
      const Value* const value = drawn.find(parameter.name);
      input.arguments.push_back(value != nullptr ? *value : Value());
    }
  }
  return input;
}

}  // namespace gavel::judge
