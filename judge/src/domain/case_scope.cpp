#include "domain/case_scope.h"

#include <cstddef>

#include "domain/sizes.h"

namespace gavel::judge {

CaseScope::CaseScope(const Problem& problem, const DomainCase& input)
    : problem_(problem), input_(input) {
  for (const RecoveredSize& size : recover_sizes(problem, input)) {
    whole_.set(size.name, Value(size.value));
  }
  for (const auto& [name, value] : input.values) whole_.borrow(name, value);
  if (!input.calls.empty()) borrow_arguments(input.calls.front(), whole_);
}

LocalScope CaseScope::at(const Spot& spot) const {
  LocalScope scope(&whole_);
  if (spot.in_calls) borrow_arguments(input_.calls[spot.steps[0]], scope);
  if (spot.line->record.empty()) return scope;
  Spot record = spot;
  for (std::size_t i = 0; i <= spot.level; ++i) record.steps.pop_back();
  const RecordType* const type = find_record(problem_.records, spot.line->record);
  const Value& fields = record.in(input_);
  for (std::size_t i = 0; i < type->fields.size(); ++i) {
    scope.borrow(type->fields[i].name, fields.as_list()[i]);
  }
  return scope;
}

void CaseScope::borrow_arguments(const Call& call, LocalScope& scope) const {
  const std::vector<Parameter>& parameters = problem_.entry.methods[call.method].parameters;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    scope.borrow(parameters[i].name, call.arguments[i]);
  }
}

}  // namespace gavel::judge
