#include "domain/breaking_calls.h"

#include <cstdint>
#include <optional>
#include <utility>

#include "domain/evaluate.h"

namespace gavel::judge {
namespace {

// Beyond this many calls it would be no small case.
constexpr std::int64_t kMostCalls = 300000;

/// The argument of that name; none when the call has no such argument.
std::optional<std::size_t> argument_of(const Problem& problem, const Call& call,
                                       const std::string& name) {
  const std::vector<Parameter>& parameters = problem.entry.methods[call.method].parameters;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (parameters[i].name == name) return i;
  }
  return std::nullopt;
}

void break_count(const Problem& problem, const std::vector<Call>& valid,
                 std::vector<BreakingCalls>& out) {
  const DomainSpec* const size = problem.input_domain->find(problem.calls);
  if (size == nullptr || !size->bounds.range || valid.size() < 2) return;
  const LocalScope nothing;
  const auto low = evaluate_whole(size->bounds.range->low, nothing);
  const auto high = evaluate_whole(size->bounds.range->high, nothing);
  if (low && *low > 0 && static_cast<std::size_t>(*low) < valid.size()) {
    out.push_back({size->name + " range", {valid.begin(), valid.begin() + *low}});
  }
  if (high && *high < kMostCalls) {
    std::vector<Call> longer = valid;
    longer.resize(static_cast<std::size_t>(*high) + 2, valid.back());
    out.push_back({size->name + " range", std::move(longer)});
  }
}

void break_constructor(const std::vector<Call>& valid, std::vector<BreakingCalls>& out) {
  if (valid.size() < 2) return;
  std::vector<Call> twice = valid;
  twice[1] = twice[0];
  out.push_back({"calls constructor", std::move(twice)});
  out.push_back({"calls constructor", {valid.begin() + 1, valid.end()}});
}

void break_handles(const Problem& problem, const std::vector<Call>& valid,
                   std::vector<BreakingCalls>& out) {
  for (std::size_t i = 1; i < valid.size(); ++i) {
    const Method& method = problem.entry.methods[valid[i].method];
    std::vector<std::string> keys;
    for (const Parameter& parameter : method.parameters) {
      const DomainSpec* const line = problem.input_domain->find(parameter.name);
      if (line != nullptr && !line->from_pool.empty()) keys.push_back(line->name + " handle");
    }
    if (!method.handles.takes.empty()) keys.push_back(method.name + " handle");
    for (std::string& key : keys) {
      std::vector<Call> early = valid;
      early.insert(early.begin() + 1, valid[i]);
      out.push_back({std::move(key), std::move(early)});
    }
  }
}

/// The arguments of that name in two calls that follow each other, swapped and made equal.
void break_order(const Problem& problem, const DomainSpec& line, const std::vector<Call>& valid,
                 std::vector<BreakingCalls>& out) {
  std::optional<std::pair<std::size_t, std::size_t>> before;  // call and argument
  for (std::size_t i = 1; i < valid.size(); ++i) {
    const auto argument = argument_of(problem, valid[i], line.name);
    if (!argument || valid[i].arguments[*argument].is_null()) continue;
    const auto last = std::exchange(before, std::pair{i, *argument});
    if (!last) continue;
    std::vector<Call> swapped = valid;
    Value& first = swapped[last->first].arguments[last->second];
    Value& second = swapped[i].arguments[*argument];
    if (first == second) continue;
    std::vector<Call> equal = valid;
    equal[i].arguments[*argument] = first;
    std::swap(first, second);
    const Promises& promises = line.promises.back();
    if (promises.order != Promises::Order::kNone) {
      out.push_back({line.name + " order", std::move(swapped)});
      if (promises.strict) out.push_back({line.name + " order", equal});
    }
    if (promises.distinct) out.push_back({line.name + " distinct", std::move(equal)});
    return;
  }
}

}  // namespace

std::vector<BreakingCalls> breaking_calls(const Problem& problem, const std::vector<Call>& valid) {
  std::vector<BreakingCalls> out;
  break_count(problem, valid, out);
  break_constructor(valid, out);
  break_handles(problem, valid, out);
  for (const DomainSpec& line : problem.input_domain->lines) {
    if (line.record.empty() && line.dimensions.empty()) break_order(problem, line, valid, out);
  }
  return out;
}

}  // namespace gavel::judge
