#include "domain/validate.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "domain/data_type.h"
#include "domain/findings.h"
#include "domain/number_style.h"
#include "domain/order_check.h"
#include "domain/relation_check.h"
#include "domain/sizes.h"
#include "domain/value_check.h"

namespace gavel::judge {
namespace {

/// The names of lines in an expression; free indexes and unknown names are none.
void collect_lines(const Expression& e, const Domain& domain, std::set<std::string>& names) {
  if (e.op == Expression::Op::kName && domain.find(e.name) != nullptr) names.insert(e.name);
  for (const Expression& operand : e.operands) collect_lines(operand, domain, names);
}

/// "[3].ts: 5 does not fit int" -> "[3].ts" and the rest.
std::pair<std::string, std::string> split_path(const std::string& error) {
  const std::size_t colon = error.find(": ");
  const bool has_path = colon != std::string::npos && error.find(' ') > colon;
  if (!has_path) return {"", error};
  const std::string path = error.substr(0, colon);
  return {path[0] == '[' ? path : "." + path, error.substr(colon + 2)};
}

class Validation {
 public:
  Validation(const Problem& problem, const DomainCase& input, std::size_t at_most)
      : problem_(problem),
        domain_(*problem.input_domain),
        input_(input),
        findings_(at_most),
        arguments_(&shared_),
        check_(domain_, arguments_, findings_) {}

  std::vector<Violation> run() {
    settle_sizes();
    if (problem_.kind == Kind::kClass) {
      check_calls();
    } else {
      check_values();
    }
    return findings_.take();
  }

 private:
  void settle_sizes() {
    std::map<std::string, const RecoveredSize*> first;
    sizes_ = recover_sizes(problem_, input_);
    for (const RecoveredSize& size : sizes_) {
      const auto [known, is_new] = first.emplace(size.name, &size);
      if (!is_new && known->second->value != size.value) {
        const Findings::Step step(findings_, size.name);
        findings_.add(size.name, "agreement",
                      fmt::format("{} says {}, but {} says {}", known->second->from,
                                  known->second->value, size.from, size.value));
      }
      if (is_new) shared_.set(size.name, Value(size.value));
    }
    for (const auto& [name, size] : first) check_size(*size);
  }

  void check_size(const RecoveredSize& size) {
    const DomainSpec* line = domain_.find(size.name);
    if (line == nullptr || !line->bounds.range) return;
    const std::optional<Number> low = evaluate(line->bounds.range->low, shared_);
    const std::optional<Number> high = evaluate(line->bounds.range->high, shared_);
    const Number number = size.value;
    if ((!low || compare(number, *low) >= 0) && (!high || compare(number, *high) <= 0)) return;
    const Findings::Step step(findings_, size.from == size.name ? size.name : size.from);
    const std::string allowed = low && high ? outside(*low, *high, {}) : "outside its range";
    findings_.add(size.name, "range", fmt::format("{} is {}", size.value, allowed));
  }

  void check_values() {
    for (const auto& [name, value] : input_.values) shared_.borrow(name, value);
    check_.forget();
    for (const auto& [name, value] : input_.values) {
      const DomainSpec* line = domain_.find(name);
      if (line == nullptr || line->is_size) continue;
      const Findings::Step step(findings_, name);
      if (fits_type(*line, value)) check_.check(*line, value);
    }
    if (!findings_.full()) check_relations([](const Relation&) { return true; });
  }

  /// Reports a value of another form than its type asks for.
  bool fits_type(const DomainSpec& line, const Value& value) {
    const std::string error = shape_error(value, line.type, domain_.records);
    if (error.empty()) return true;
    const auto [below, reason] = split_path(error);
    findings_.add_at(below, line.name, "type", reason);
    return false;
  }

  void check_calls() {
    for (std::size_t i = 0; i < input_.calls.size() && !findings_.full(); ++i) {
      findings_.set_prefix(fmt::format("call {}", i + 1));
      check_call(input_.calls[i], i == 0);
    }
  }

  void check_call(const Call& call, bool constructs) {
    const std::vector<Method>& methods = problem_.entry.methods;
    if (call.method >= methods.size() ||
        methods[call.method].parameters.size() != call.arguments.size()) {
      return findings_.add("calls", "type", "there is no such call");
    }
    const Method& method = methods[call.method];
    if (method.is_constructor != constructs) {
      return findings_.add("calls", "constructor", "the constructor is called first and only once");
    }
    LocalScope& scope = constructs ? shared_ : arguments_;
    if (!constructs) arguments_ = LocalScope(&shared_);
    for (std::size_t i = 0; i < call.arguments.size(); ++i) {
      scope.borrow(method.parameters[i].name, call.arguments[i]);
    }
    check_.forget();
    for (std::size_t i = 0; i < call.arguments.size() && !findings_.full(); ++i) {
      check_argument(method.parameters[i].name, call.arguments[i], method);
    }
    check_handles(method);
    check_call_relations(method, constructs);
  }

  void check_argument(const std::string& name, const Value& value, const Method& method) {
    const DomainSpec* line = domain_.find(name);
    if (line == nullptr) return;
    const Findings::Step step(findings_, name);
    if (!line->from_pool.empty() && pools_[line->from_pool] <= 0) {
      findings_.add(name, "handle",
                    fmt::format("`{}` has no member that {} could be called with", line->from_pool,
                                method.name));
    }
    if (!fits_type(*line, value)) return;
    check_.check(*line, value);
    if (line->dimensions.empty() && !has_nodes(line->type)) check_over_calls(*line, value);
  }

  /// A promise about an argument is one about the values it takes from call to call.
  void check_over_calls(const DomainSpec& line, const Value& value) {
    const Promises& promises = line.promises.back();
    if (value.is_null()) return;
    const Value*& before = before_[line.name];
    Promises order = promises;
    order.distinct = false;
    if (before != nullptr && order.order != Promises::Order::kNone) {
      if (const auto fault = check_order({before, &value}, order, line.type, domain_.records)) {
        findings_.add(line.name, fault->kind, fault->reason);
      }
    }
    before = &value;
    if (promises.distinct && !seen_[line.name].insert(&value).second) {
      findings_.add(line.name, "distinct",
                    fmt::format("{} was an argument already",
                                to_text(value, line.type, domain_.records, 60)));
    }
  }

  void check_handles(const Method& method) {
    for (const std::string& pool : method.handles.takes) {
      if (--pools_[pool] >= 0) continue;
      findings_.add(method.name, "handle",
                    fmt::format("{} takes from `{}`, which has no member left", method.name, pool));
    }
    for (const std::string& pool : method.handles.gives) ++pools_[pool];
  }

  /// A relation is about the calls that have an argument in it, or about the constructor alone.
  void check_call_relations(const Method& method, bool constructs) {
    check_relations([&](const Relation& relation) {
      std::set<std::string> names;
      for (const Expression& operand : relation.operands) collect_lines(operand, domain_, names);
      bool of_call = false;
      for (const Parameter& parameter : method.parameters) {
        of_call = names.erase(parameter.name) > 0 || of_call;
      }
      return of_call || (constructs && names.empty());
    });
  }

  template <typename Applies>
  void check_relations(Applies applies) {
    const Scope& scope = problem_.kind == Kind::kClass ? arguments_ : shared_;
    for (std::size_t i = 0; i < domain_.where.size() && !findings_.full(); ++i) {
      const Relation& relation = domain_.where[i];
      if (!applies(relation)) continue;
      const auto broken = check_relation(relation, scope);
      if (!broken) continue;
      const Findings::Step step(findings_, relation.text);
      const std::string at = broken->where.empty() ? "" : fmt::format(" for {}", broken->where);
      findings_.add("where", fmt::format("{}", i + 1),
                    fmt::format("does not hold{}: {}", at, broken->values));
    }
  }

  const Problem& problem_;
  const Domain& domain_;
  const DomainCase& input_;
  Findings findings_;
  std::vector<RecoveredSize> sizes_;
  LocalScope shared_;     ///< Sizes, and the values of a function's or the constructor's input.
  LocalScope arguments_;  ///< Those of a call, on top.
  ValueCheck check_;
  std::map<std::string, std::int64_t> pools_;
  std::map<std::string, const Value*> before_;
  std::map<std::string, std::unordered_set<const Value*, ValueHash, ValueEqual>> seen_;
};

}  // namespace

std::vector<Violation> validate(const Problem& problem, const DomainCase& input,
                                std::size_t at_most) {
  return Validation(problem, input, at_most).run();
}

}  // namespace gavel::judge
