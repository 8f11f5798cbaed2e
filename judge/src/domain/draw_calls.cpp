#include "domain/draw_calls.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "domain/draw_interval.h"
#include "domain/draw_rows.h"
#include "domain/draw_value.h"
#include "domain/mentions.h"

namespace gavel::judge {
namespace {

constexpr std::int64_t kUsualCalls = 20;
constexpr double kWeightUnits = 1024;  // A whole number of them stands for each weight.

/// Where the values of one argument stand in the sequence.
struct Position {
  std::size_t call, parameter;
};

/// The arguments of the same call that were drawn before.
class CallRows final : public Rows {
 public:
  CallRows(const Scope& outer, const Problem& problem, const std::vector<Call>& calls,
           const std::vector<Position>& positions, const std::set<std::string>& drawn)
      : problem_(problem), calls_(calls), positions_(positions), drawn_(drawn), scope_(&outer) {}

  [[nodiscard]] const Scope& row(std::size_t index) const override {
    const Call& call = calls_[positions_[index].call];
    const Method& method = problem_.entry.methods[call.method];
    for (std::size_t i = 0; i < method.parameters.size(); ++i) {
      if (drawn_.contains(method.parameters[i].name)) {
        scope_.borrow(method.parameters[i].name, call.arguments[i]);
      }
    }
    // A method without that parameter must not see the one of the call before.
    for (const std::string& name : drawn_) {
      const bool has = std::any_of(method.parameters.begin(), method.parameters.end(),
                                   [&](const Parameter& p) { return p.name == name; });
      if (!has) scope_.set(name, Value());
    }
    return scope_;
  }

 private:
  const Problem& problem_;
  const std::vector<Call>& calls_;
  const std::vector<Position>& positions_;
  const std::set<std::string>& drawn_;
  mutable LocalScope scope_;
};

class CallDrawer {
 public:
  explicit CallDrawer(DrawContext& context)
      : context_(context),
        problem_(context.problem),
        methods_(context.problem.entry.methods),
        stream_(context.stream.child("calls")) {}

  std::vector<Call> draw() {
    add_constructor();
    const std::int64_t count = call_count();
    for (std::int64_t i = 0; i < count; ++i) add_call();
    for (const std::size_t index : context_.plan.order) {
      const LinePlan& line = context_.plan.lines[index];
      if (is_call_argument(problem_, *line.spec) && line.spec->from_pool.empty()) fill(line);
    }
    return std::move(calls_);
  }

 private:
  void add_constructor() {
    Call call{.method = 0, .arguments = {}};
    for (const Parameter& parameter : methods_.front().parameters) {
      const Value* const value = context_.scope.find(parameter.name);
      call.arguments.push_back(value != nullptr ? *value : Value());
    }
    calls_.push_back(std::move(call));
  }

  std::int64_t call_count() {
    const Value* const count =
        problem_.calls.empty() ? nullptr : context_.scope.find(problem_.calls);
    if (count != nullptr) return count->as_integer();
    const std::int64_t most = context_.plan.longest.value_or(kUsualCalls);
    return stream_.between(0, most);
  }

  [[nodiscard]] const std::string& pool_of(const Parameter& parameter) const {
    static const std::string none;
    const LinePlan* const line = context_.plan.find(parameter.name);
    return line != nullptr ? line->spec->from_pool : none;
  }

  [[nodiscard]] bool enabled(const Method& method) const {
    const auto has_member = [&](const std::string& pool) {
      const auto found = pools_.find(pool);
      return found != pools_.end() && !found->second.empty();
    };
    return std::all_of(method.handles.takes.begin(), method.handles.takes.end(), has_member) &&
           std::all_of(method.parameters.begin(), method.parameters.end(),
                       [&](const Parameter& parameter) {
                         return pool_of(parameter).empty() || has_member(pool_of(parameter));
                       });
  }

  std::size_t choose_method() {
    std::vector<std::uint64_t> weights(methods_.size());
    std::uint64_t sum = 0;
    for (std::size_t i = 1; i < methods_.size(); ++i) {
      if (methods_[i].is_constructor || !enabled(methods_[i])) continue;
      weights[i] = static_cast<std::uint64_t>(methods_[i].weight * kWeightUnits);
      sum += weights[i];
    }
    if (sum == 0) throw Infeasible{"no method can be called: every handle pool is empty"};
    std::uint64_t at = stream_.below(sum);
    std::size_t method = 1;
    while (at >= weights[method]) at -= weights[method++];
    return method;
  }

  void add_call() {
    const std::size_t index = choose_method();
    const Method& method = methods_[index];
    Call call{.method = index, .arguments = std::vector<Value>(method.parameters.size())};
    std::map<std::string, std::size_t> chosen;
    for (std::size_t i = 0; i < method.parameters.size(); ++i) {
      const std::string& pool = pool_of(method.parameters[i]);
      if (pool.empty()) continue;
      chosen[pool] = stream_.below(pools_[pool].size());
      call.arguments[i] = pools_[pool][chosen[pool]];
    }
    for (const std::string& pool : method.handles.takes) {
      std::vector<Value>& members = pools_[pool];
      const auto member = chosen.find(pool);
      const std::size_t taken = member != chosen.end() ? member->second
                                                       : stream_.below(members.size());
      members.erase(members.begin() + static_cast<std::ptrdiff_t>(taken));
    }
    for (const std::string& pool : method.handles.gives) {
      pools_[pool].emplace_back(given_[pool]++);
    }
    calls_.push_back(std::move(call));
  }

  void fill(const LinePlan& line) {
    const std::string& name = line.spec->name;
    std::vector<Position> positions;
    for (std::size_t i = 1; i < calls_.size(); ++i) {
      const std::vector<Parameter>& parameters = methods_[calls_[i].method].parameters;
      for (std::size_t j = 0; j < parameters.size(); ++j) {
        if (parameters[j].name == name) positions.push_back({i, j});
      }
    }
    const CallRows rows(context_.scope, problem_, calls_, positions, drawn_);
    std::vector<Value> values =
        draw_argument(context_, line, positions.size(), needs_rows(line) ? &rows : nullptr,
                      problem_.input_domain->where);
    for (std::size_t i = 0; i < positions.size(); ++i) {
      calls_[positions[i].call].arguments[positions[i].parameter] = std::move(values[i]);
    }
    drawn_.insert(name);
  }

  [[nodiscard]] bool needs_rows(const LinePlan& line) const {
    const auto related = [&](const std::string& other) {
      if (asks_for(line, other)) return true;
      for (const Relation& relation : problem_.input_domain->where) {
        bool both[2] = {false, false};
        for (const Expression& operand : relation.operands) {
          both[0] = both[0] || mentions(operand, line.spec->name);
          both[1] = both[1] || mentions(operand, other);
        }
        if (both[0] && both[1]) return true;
      }
      return false;
    };
    return std::any_of(drawn_.begin(), drawn_.end(), related);
  }

  DrawContext& context_;
  const Problem& problem_;
  const std::vector<Method>& methods_;
  RandomStream stream_;
  std::vector<Call> calls_;
  std::map<std::string, std::vector<Value>> pools_;
  std::map<std::string, std::int64_t> given_;
  std::set<std::string> drawn_;
};

}  // namespace

bool is_call_argument(const Problem& problem, const DomainSpec& line) {
  if (problem.kind != Kind::kClass) return false;
  return std::any_of(problem.entry.methods.begin(), problem.entry.methods.end(),
                     [&](const Method& method) {
                       return !method.is_constructor &&
                              std::any_of(method.parameters.begin(), method.parameters.end(),
                                          [&](const Parameter& parameter) {
                                            return parameter.name == line.name;
                                          });
                     });
}

std::vector<Call> draw_calls(DrawContext& context) { return CallDrawer(context).draw(); }

}  // namespace gavel::judge
