#include "domain/invalid_cases.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

#include "domain/breaking_values.h"
#include "domain/case_spots.h"
#include "domain/evaluate.h"
#include "domain/validate.h"

namespace gavel::judge {
namespace {

/// The values of the case by name; sizes that are the length of a list, or the number of calls.
void fill_scope(const Problem& problem, const DomainCase& input, LocalScope& scope) {
  for (const auto& [name, value] : input.values) {
    scope.borrow(name, value);
    const DomainSpec* const line = problem.input_domain->find(name);
    if (line == nullptr || line->dimensions.empty() || !value.is_list()) continue;
    const Expression& length = line->dimensions.front().low;
    if (length.op == Expression::Op::kName && scope.find(length.name) == nullptr) {
      scope.set(length.name, Value(static_cast<std::int64_t>(value.as_list().size())));
    }
  }
  if (input.calls.empty()) return;
  const std::vector<Parameter>& parameters = problem.entry.methods.front().parameters;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    scope.borrow(parameters[i].name, input.calls.front().arguments[i]);
  }
}

class Breaker {
 public:
  Breaker(const Problem& problem, const DomainCase& valid) : problem_(problem), valid_(valid) {
    fill_scope(problem, valid, scope_);
  }

  std::vector<InvalidCase> break_all() {
    for_each_spot(problem_, valid_, [&](const Spot& spot) {
      // Only the first spot at which a promise can be broken is needed.
      if (tried_[{spot.line, spot.level}] >= kSpotsTried) return;
      ++tried_[{spot.line, spot.level}];
      const Value& valid = spot.in(valid_);
      const std::vector<BreakingValue> values =
          spot.is_list() ? breaking_lists(problem_, spot, valid, scope_)
                         : breaking_leaves(spot, valid, scope_);
      for (const BreakingValue& value : values) keep_if_breaking(spot, value);
    });
    return std::move(cases_);
  }

 private:
  static constexpr int kSpotsTried = 8;

  /// A change can leave the input valid, a swap of equal values, or break something else as well.
  void keep_if_breaking(const Spot& spot, const BreakingValue& value) {
    if (std::count(kept_.begin(), kept_.end(), value.promise) >= 2) return;
    DomainCase broken = valid_;
    spot.in(broken) = value.value;
    kept_.push_back(value.promise);
    cases_.push_back({value.promise, std::move(broken)});
  }

  const Problem& problem_;
  const DomainCase& valid_;
  LocalScope scope_;
  std::map<std::pair<const DomainSpec*, std::size_t>, int> tried_;
  std::vector<std::string> kept_;
  std::vector<InvalidCase> cases_;
};

}  // namespace

std::vector<InvalidCase> invalid_cases(const Problem& problem, const DomainCase& valid) {
  return Breaker(problem, valid).break_all();
}

}  // namespace gavel::judge
