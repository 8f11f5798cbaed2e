#include "domain/case_spots.h"

#include <utility>

namespace gavel::judge {
namespace {

template <typename Case>
auto& value_at(Case& input, const Spot& spot) {
  std::size_t step = 0;
  auto* at = spot.in_calls ? &input.calls[spot.steps[0]].arguments[spot.steps[1]]
                           : &input.values[spot.steps[0]].second;
  for (step = spot.in_calls ? 2 : 1; step < spot.steps.size(); ++step) {
    at = &at->as_list()[spot.steps[step]];
  }
  return *at;
}

class Visitor {
 public:
  Visitor(const Problem& problem, const std::function<void(const Spot&)>& visit)
      : problem_(problem), visit_(visit) {}

  void value(Spot spot, const Value& at) {
    visit_(spot);
    if (!at.is_list()) return;
    if (spot.is_list()) {
      const Type element = spot.type.args.at(0);
      ++spot.level;
      spot.type = element;
      each(spot, at);
    } else if (spot.type.kind == TypeKind::kRecord) {
      record(spot, at);
    }
  }

 private:
  void each(const Spot& spot, const Value& list) {
    for (std::size_t i = 0; i < list.as_list().size(); ++i) {
      Spot inner = spot;
      inner.steps.push_back(i);
      value(std::move(inner), list.as_list()[i]);
    }
  }

  void record(const Spot& spot, const Value& fields) {
    const RecordType* const type = find_record(problem_.records, spot.type.record);
    for (std::size_t i = 0; i < type->fields.size(); ++i) {
      const DomainSpec* const line =
          problem_.input_domain->find_field(type->name, type->fields[i].name);
      if (line == nullptr) continue;
      Spot inner = spot;
      inner.line = line;
      inner.level = 0;
      inner.type = type->fields[i].type;
      inner.steps.push_back(i);
      value(std::move(inner), fields.as_list()[i]);
    }
  }

  const Problem& problem_;
  const std::function<void(const Spot&)>& visit_;
};

}  // namespace

Value& Spot::in(DomainCase& input) const { return value_at(input, *this); }
const Value& Spot::in(const DomainCase& input) const { return value_at(input, *this); }

void for_each_spot(const Problem& problem, const DomainCase& input,
                   const std::function<void(const Spot&)>& visit) {
  Visitor visitor(problem, visit);
  for (std::size_t i = 0; i < input.values.size(); ++i) {
    const DomainSpec* const line = problem.input_domain->find(input.values[i].first);
    if (line == nullptr) continue;
    visitor.value({.line = line, .level = 0, .type = line->type, .in_calls = false, .steps = {i}},
                  input.values[i].second);
  }
  for (std::size_t i = 0; i < input.calls.size(); ++i) {
    const Method& method = problem.entry.methods[input.calls[i].method];
    for (std::size_t j = 0; j < method.parameters.size(); ++j) {
      const DomainSpec* const line = problem.input_domain->find(method.parameters[j].name);
      if (line == nullptr) continue;
      visitor.value(
          {.line = line, .level = 0, .type = line->type, .in_calls = true, .steps = {i, j}},
          input.calls[i].arguments[j]);
    }
  }
}

}  // namespace gavel::judge
