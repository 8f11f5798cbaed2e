#include "domain/invalid_cases.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "domain/breaking_calls.h"
#include "domain/breaking_lists.h"
#include "domain/breaking_values.h"
#include "domain/case_scope.h"
#include "domain/case_spots.h"
#include "domain/draw_leaf.h"
#include "domain/evaluate.h"
#include "domain/sizes.h"
#include "domain/validate.h"

namespace gavel::judge {
namespace {

constexpr int kSpotsTried = 8;      // Of one level of a line.
constexpr std::size_t kOfEach = 2;  // The two ends of a range.

bool is_of_nodes(const Type& type) {
  return type.kind == TypeKind::kTree || type.kind == TypeKind::kLinked;
}

/// The last part of the names in an expression: "ts" of `events[i].ts`.
void collect_names(const Expression& e, std::set<std::string>& names) {
  if (!e.name.empty()) names.insert(e.name);
  for (const Expression& operand : e.operands) collect_names(operand, names);
}

class Breaker {
 public:
  Breaker(const Problem& problem, const DomainCase& valid)
      : problem_(problem), valid_(valid), names_(problem, valid) {}

  std::vector<InvalidCase> break_all() {
    for_each_spot(problem_, valid_, [&](const Spot& spot) {
      if (++tried_[{spot.line, spot.level}] <= kSpotsTried) break_spot(spot);
    });
    if (problem_.kind == Kind::kClass) {
      for (BreakingCalls& broken : breaking_calls(problem_, valid_.calls)) {
        offer(broken.promise, {.values = {}, .calls = std::move(broken.calls)}, false);
      }
    }
    const std::vector<Relation>& relations = problem_.input_domain->where;
    for (std::size_t i = 0; i < relations.size(); ++i) {
      break_relation(relations[i], fmt::format("where {}", i + 1));
    }
    for (auto& [promise, input] : accepted_) {
      if (count_[promise] == 0) cases_.push_back({promise, std::move(input)});
    }
    return std::move(cases_);
  }

 private:
  void break_spot(const Spot& spot) {
    const LocalScope scope = names_.at(spot);
    const Value& valid = spot.in(valid_);
    std::vector<BreakingValue> broken;
    if (spot.is_list()) {
      broken = breaking_lists(problem_, spot, valid, scope);
    } else if (is_of_nodes(spot.type)) {
      broken = breaking_nodes(problem_, spot, valid, scope);
    } else {
      broken = breaking_leaves(spot, valid, scope);
    }
    for (BreakingValue& value : broken) offer_at(spot, value.promise, value.value, value.certain);
  }

  void offer_at(const Spot& spot, const std::string& promise, const Value& value, bool certain) {
    if (count_[promise] >= kOfEach) return;
    DomainCase broken = valid_;
    spot.in(broken) = value;
    offer(promise, std::move(broken), certain);
  }

  /// Keeps an input that is refused for this promise before any other. One that should be refused
  /// and is not goes to the caller as well, unless another breaks the promise: it shows a gap.
  void offer(const std::string& promise, DomainCase broken, bool certain) {
    std::size_t& count = count_[promise];
    if (count >= kOfEach) return;
    const std::vector<Violation> found = validate(problem_, broken);
    if (found.empty()) {
      if (certain) accepted_.try_emplace(promise, std::move(broken));
      return;
    }
    if (found.front().promise != promise) return;
    ++count;
    cases_.push_back({promise, std::move(broken)});
  }

  /// Numbers that the relation speaks of, moved by one, to their ends, or to what stands before.
  void break_relation(const Relation& relation, const std::string& key) {
    std::set<std::string> names;
    for (const Expression& operand : relation.operands) collect_names(operand, names);
    std::map<const DomainSpec*, Value> before;
    std::map<const DomainSpec*, int> tried;
    for_each_spot(problem_, valid_, [&](const Spot& spot) {
      if (count_[key] >= kOfEach || !speaks_of(names, *spot.line)) return;
      if (spot.is_list() || ++tried[spot.line] > kSpotsTried) return;
      const Value& valid = spot.in(valid_);
      if (const auto last = before.find(spot.line); last != before.end()) {
        offer_at(spot, key, last->second, false);
      }
      before.insert_or_assign(spot.line, valid);
      if (valid.is_integer()) offer_numbers(spot, key, valid.as_integer());
    });
  }

  void offer_numbers(const Spot& spot, const std::string& key, std::int64_t valid) {
    const LocalScope scope = names_.at(spot);
    const Interval width = width_of(spot.type);
    std::vector<std::int64_t> numbers;
    if (valid > width.low) numbers.push_back(valid - 1);
    if (valid < width.high) numbers.push_back(valid + 1);
    if (spot.line->bounds.range) {
      for (const Expression* end : {&spot.line->bounds.range->low, &spot.line->bounds.range->high}) {
        if (const auto number = evaluate_whole(*end, scope)) numbers.push_back(*number);
      }
    }
    for (const RecoveredSize& size : recover_sizes(problem_, valid_)) {
      numbers.push_back(size.value + 1);
    }
    for (const std::int64_t number : numbers) offer_at(spot, key, Value(number), false);
  }

  static bool speaks_of(const std::set<std::string>& names, const DomainSpec& line) {
    return names.contains(line.name) || (!line.record.empty() && names.contains(line.field));
  }

  const Problem& problem_;
  const DomainCase& valid_;
  CaseScope names_;
  std::map<std::pair<const DomainSpec*, std::size_t>, int> tried_;
  std::map<std::string, std::size_t> count_;
  std::map<std::string, DomainCase> accepted_;
  std::vector<InvalidCase> cases_;
};

}  // namespace

std::vector<InvalidCase> invalid_cases(const Problem& problem, const DomainCase& valid) {
  return Breaker(problem, valid).break_all();
}

}  // namespace gavel::judge
